import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { BitPacker } from '../../../src/pixel/redact/BitPacker';
import { encapsulate, frameItem } from '../../../src/pixel/codecs/encapsulate';
import { lossyHistory } from '../../../src/pixel/redact/lossyHistory';
import { stripJpegSegments } from '../../../src/pixel/redact/stripJpegSegments';
import { blobOf, concat, ctElements, fileBytes, latin1 } from '../../fixtures/part10';

const blob = async (parts: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Blob(parts as Blob[]).arrayBuffer());

describe('encapsulated pixels written afresh', () => {
  it('are read again frame by frame, with offsets and padding (PS3.5 A.4)', async () => {
    const codestreams = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)];
    const items = codestreams.map((codestream) => new Blob([frameItem(codestream)]));
    const { pieces, attributes } = encapsulate(items, [3, 2]);
    expect(attributes).toEqual([]);
    const element = await blob(pieces);
    const head = fileBytes(ctElements().slice(0, -1), { transferSyntax: '1.2.840.10008.1.2.5' });
    const part10 = await readPart10(blobOf(concat([head, element])));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    const fragments = part10.pixelData?.fragments ?? [];
    const bytes = await Promise.all(
      fragments.map(({ valueStart, valueEnd }) => blob([part10.stream.slice(valueStart, valueEnd)])),
    );
    expect(bytes.map((one) => [...one])).toEqual([
      [0, 0, 0, 0, 12, 0, 0, 0],
      [1, 2, 3, 0],
      [4, 5],
    ]);
  });

  it('have 64-bit offsets where 32 bits are too few', () => {
    const huge = { size: 0x90000000 } as Blob;
    const { attributes } = encapsulate([huge, huge], [0x8ffffff8, 0x8ffffff7]);
    expect(attributes.map(({ tag, vr }) => [tag, vr])).toEqual([
      [0x7fe00001, 'OV'],
      [0x7fe00002, 'OV'],
    ]);
    const [offsets] = attributes;
    const value = offsets?.vr === 'SQ' ? undefined : offsets?.value;
    expect(value && new DataView(value.buffer).getBigUint64(8, true)).toBe(0x90000000n);
  });
});

describe('1-bit frames', () => {
  it('follow each other without a gap, the first pixel in the lowest bit', () => {
    const packer = new BitPacker();
    const frame = [1, 0, 1, 1, 0];
    const bytes = [...packer.add(frame), ...packer.add(frame), ...packer.end()];
    expect(bytes).toEqual([0b10101101, 0b01]);
  });
});

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  concat([Uint8Array.of(0xff, marker, 0, content.length + 2), content]);

describe('a JPEG codestream', () => {
  it('loses thumbnails, comments and camera data, and keeps what says how its colours are coded', () => {
    const jfif = concat([latin1('JFIF\0'), Uint8Array.of(1, 2, 0, 0, 1, 0, 1)]);
    const table = segment(0xdb, new Uint8Array(65).fill(9, 1));
    const scan = concat([segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), Uint8Array.of(7, 0xff, 0xd9)]);
    const adobe = segment(0xee, concat([latin1('Adobe'), Uint8Array.of(0, 100, 0, 0, 0, 0, 1)]));
    const stripped = stripJpegSegments(
      concat([
        Uint8Array.of(0xff, 0xd8),
        segment(0xe0, concat([jfif, Uint8Array.of(1, 1), latin1('RGB')])),
        segment(0xe0, concat([latin1('JFXX\0'), new Uint8Array(9)])),
        segment(0xe1, latin1('Exif thumbnail')),
        segment(0xfe, latin1('a comment')),
        table,
        adobe,
        scan,
      ]),
    );
    const bare = segment(0xe0, concat([jfif, Uint8Array.of(0, 0)]));
    expect(stripped).toEqual(concat([Uint8Array.of(0xff, 0xd8), bare, table, adobe, scan]));
  });
});

describe('the history of losses', () => {
  const history = async (transferSyntax: string, said?: string) => {
    const more = said === undefined ? [] : [{ tag: 0x00282110, vr: 'CS', value: said }];
    const elements = [...ctElements().slice(0, -1), ...more];
    const part10 = await readPart10(blobOf(fileBytes(elements, { transferSyntax })));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    return lossyHistory(part10, 10).map((element) =>
      element.vr === 'SQ' ? '' : new TextDecoder().decode(element.value),
    );
  };

  it('is told by the data set once the transfer syntax no longer tells it', async () => {
    expect(await history('1.2.840.10008.1.2.4.50')).toEqual(['01', '10.00', 'ISO_10918_1']);
    expect(await history('1.2.840.10008.1.2.4.50', '00')).toEqual(['01', '10.00', 'ISO_10918_1']);
    expect(await history('1.2.840.10008.1.2.4.91')).toEqual(['01', '10.00', 'ISO_15444_1']);
  });

  it('is not made up where nothing was lost', async () => {
    expect(await history('1.2.840.10008.1.2.4.90')).toEqual([]);
    expect(await history('1.2.840.10008.1.2.4.91', '00')).toEqual([]);
  });
});
