import dicomParser from 'dicom-parser';
import { walkElements } from '../../../src/dicom/access/walkElements';
import { bytesOf } from '../../../src/dicom/model/bytesOf';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { plantedIn, tellingTags } from '../planted';

/** The planted values that stand in an intact element that is about somebody, by our reader or by another: these may not go out. */
export async function marked(bytes: Uint8Array<ArrayBuffer>): Promise<Set<string>> {
  const found = new Set<string>(byDicomParser(bytes));
  const part10 = await readPart10(new Blob([bytes]));
  if (part10.kind !== 'part10') return found;
  const ranges: [number, number][] = [];
  walkElements(part10, ({ tag, items, valueStart, valueEnd }) => {
    if (tellingTags.has(tag) && items === undefined) ranges.push([valueStart, valueEnd]);
  });
  for (const [start, end] of ranges)
    for (const value of plantedIn(await bytesOf(part10.stream, start, end))) found.add(value);
  return found;
}

function byDicomParser(bytes: Uint8Array): Set<string> {
  const found = new Set<string>();
  const walk = ({ elements }: dicomParser.DataSet): void => {
    for (const [name, element] of Object.entries(elements)) {
      const { dataOffset, length, items } = element;
      if (items) items.forEach(({ dataSet }) => dataSet && walk(dataSet));
      // What would reach beyond the file is not intact.
      else if (tellingTags.has(parseInt(name.slice(1), 16)) && dataOffset + length <= bytes.length)
        for (const value of plantedIn(bytes.subarray(dataOffset, dataOffset + length))) found.add(value);
    }
  };
  try {
    walk(dicomParser.parseDicom(bytes));
  } catch {
    // It gives up on most of what is broken.
  }
  return found;
}
