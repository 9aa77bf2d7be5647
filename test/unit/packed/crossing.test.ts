import { deflateRawSync } from 'node:zlib';
import { expose, wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { crossingEndpoint } from '../../../src/lanes/crossingEndpoint';
import { fromWire, toWire } from '../../../src/packed/crossing';
import { packedOf } from '../../../src/packed/Packed';
import { PackedBlob } from '../../../src/packed/PackedBlob';

const text = 'words that are packed '.repeat(1000);
const blob = (): PackedBlob => {
  const packed = new Blob(['before', Uint8Array.from(deflateRawSync(Buffer.from(text))), 'behind']);
  return PackedBlob.of(packedOf(packed.slice(6, packed.size - 6), 'deflate', text.length));
};

describe('what crosses to another thread', () => {
  it('comes as it was, wherever in a batch or an answer it stands', async () => {
    const cut = blob().slice(6, 10);
    const nested = PackedBlob.of(packedOf(blob(), 'deflate', 9));
    for (const value of [cut, [cut], [{ path: 'a', blob: cut }], { files: [{ file: cut, own: {} }] }]) {
      const sent = structuredClone(toWire(value));
      const told = JSON.stringify(fromWire(sent), (_, one: unknown) => (one instanceof PackedBlob ? one.size : one)); // prettier-ignore
      expect(told).toBe(
        JSON.stringify(value, (_, one: unknown) => (one instanceof PackedBlob ? one.size : one)),
      );
    }
    expect(await (fromWire(structuredClone(toWire(cut))) as Blob).text()).toBe('that');
    expect((fromWire(structuredClone(toWire(nested))) as Blob).size).toBe(9);
  });

  it('is the very same value where nothing is packed', () => {
    const value = { files: [{ file: new Blob(['x']), own: { deep: { deeper: [] } } }], request: 'r' };
    expect(toWire(value)).toBe(value);
    expect(fromWire(value)).toBe(value);
  });

  it('sends no byte of a buffer that is not its own', () => {
    const whole = Uint8Array.from(Buffer.from('Mueller^Joerg clean'));
    const clean = new PackedBlob([{ size: 5, bytes: whole.subarray(14) }]);
    const sent = structuredClone(toWire(clean)) as { pieces: { bytes: Uint8Array }[] };
    expect(sent.pieces[0]?.bytes.buffer.byteLength).toBe(5);
  });

  it('goes through calls of Comlink both ways', async () => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    port2.start();
    const service = {
      echo: (given: readonly { blob: Blob }[]) => ({ kind: 'told', files: given.map((each) => ({ blob: each.blob.slice(0, 5) })) }), // prettier-ignore
    };
    expose(service, crossingEndpoint(port1));
    const remote = wrap<typeof service>(crossingEndpoint(port2));
    const { files } = await remote.echo([{ blob: blob() }, { blob: new Blob(['plain text']) }]);
    expect(await Promise.all(files.map(({ blob }) => blob.text()))).toEqual(['words', 'plain']);
    port1.close();
    port2.close();
  });
});
