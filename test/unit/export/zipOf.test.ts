import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf, zipSize } from '../../../src/export/zipOf';

const files = [
  { name: 'STUDY01/SERIES001/IMAGE00001.dcm', blob: new Blob(['one']) },
  { name: 'STUDY01/SERIES001/IMAGE00002.dcm', blob: new Blob(['second']) },
];
const bytesOf = async (): Promise<Uint8Array> =>
  new Uint8Array(await new Response(zipOf(files) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

describe('the ZIP', () => {
  it('holds every file under its name', async () => {
    const entries = unzipSync(await bytesOf());
    expect(
      Object.fromEntries(Object.entries(entries).map(([name, data]) => [name, strFromU8(data)])),
    ).toEqual({
      'STUDY01/SERIES001/IMAGE00001.dcm': 'one',
      'STUDY01/SERIES001/IMAGE00002.dcm': 'second',
    });
  });

  it('has the size that was told before', async () => {
    expect((await bytesOf()).length).toBe(zipSize(files));
  });

  it('tells no time: the same files give the same bytes', async () => {
    const first = await bytesOf();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await bytesOf()).toEqual(first);
    // 1980-01-01 00:00, the first moment of DOS time.
    expect([...first.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
