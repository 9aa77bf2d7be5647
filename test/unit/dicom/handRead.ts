import type { DataElement, DataSet, Encoding, Item, VR } from '../../../src/dicom/dictionary/DataSet';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import type { Part10 } from '../../../src/dicom/model/Part10';

/**
 * Reads a well-formed file for tests of what stands behind the reader, apart from it and without its care: no bounds, no
 * guesses, items are entered where a VR is SQ or, in Implicit VR, PS3.6 says so. UN of undefined length is CP-246.
 */
export function handRead(file: Uint8Array<ArrayBuffer>, encoding: Encoding, loaded = file.length): Part10 {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const long = 'OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' ');

  const readDataSet = (start: number, limit: number, at: Encoding): [DataSet, number] => {
    const little = !at.bigEndian;
    const tagAt = (from: number): number =>
      view.getUint16(from, little) * 0x10000 + view.getUint16(from + 2, little);
    const elements: DataElement[] = [];
    let from = start;
    while (from < limit && tagAt(from) !== 0xfffee00d) {
      const tag = tagAt(from);
      const vr = (at.explicit ? String.fromCharCode(file[from + 4] ?? 0, file[from + 5] ?? 0) : (lookUp(tag)?.vr ?? 'UN')) as VR; // prettier-ignore
      const isLong = at.explicit && long.includes(vr);
      const valueStart = from + (isLong ? 12 : 8);
      const length =
        at.explicit && !isLong ? view.getUint16(from + 6, little) : view.getUint32(valueStart - 4, little);
      const undefinedLength = length === 0xffffffff;
      const open = { tag, vr, start: from, valueStart, undefinedLength };
      if (vr === 'SQ' || (vr === 'UN' && undefinedLength)) {
        const inner = vr === 'UN' ? { explicit: false, bigEndian: false } : at;
        const [items, valueEnd] = readItems(valueStart, undefinedLength ? limit : valueStart + length, inner);
        from = undefinedLength ? valueEnd + 8 : valueEnd;
        elements.push({ ...open, valueEnd, end: from, items });
      } else {
        from = valueStart + length;
        elements.push({ ...open, valueEnd: from, end: from });
      }
    }
    return [{ encoding: at, elements }, from];
  };

  const readItems = (start: number, limit: number, at: Encoding): [Item[], number] => {
    const little = !at.bigEndian;
    const items: Item[] = [];
    let from = start;
    while (from < limit && view.getUint16(from + 2, little) === 0xe000) {
      const length = view.getUint32(from + 4, little);
      const undefinedLength = length === 0xffffffff;
      const valueStart = from + 8;
      const [dataSet, valueEnd] = readDataSet(valueStart, undefinedLength ? limit : valueStart + length, at);
      const end = undefinedLength ? valueEnd + 8 : valueEnd;
      items.push({ start: from, valueStart, valueEnd, end, undefinedLength, dataSet });
      from = end;
    }
    return [items, from];
  };

  const metaStart = 132;
  const dataSetStart = metaStart + 12 + view.getUint32(metaStart + 8, true);
  const [meta] = readDataSet(metaStart, dataSetStart, { explicit: true, bigEndian: false });
  const [dataSet] = readDataSet(dataSetStart, file.length, encoding);
  return {
    kind: 'part10',
    stream: new Blob([file]),
    size: file.length,
    hasPreamble: true,
    meta,
    transferSyntax: { uid: '1.2.840.10008.1.2.1', encoding, deflated: false, encapsulated: false },
    transferSyntaxGuessed: false,
    dataSetStart,
    dataSet,
    pixelData: dataSet.elements.find((element) => element.tag === 0x7fe00010),
    pixelDataSure: true,
    trailing: undefined,
    deflated: false,
    bytes: { view: (a, b) => (b <= loaded ? file.subarray(a, b) : undefined) },
    observations: [],
  };
}
