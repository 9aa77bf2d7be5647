import type { NewElement } from '../../src/dicom/write/Change';
import type { Tag, VR } from '../../src/dicom/dictionary/DataSet';
import { findElement } from '../../src/dicom/access/findElement';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import { tags } from '../../src/dicom/dictionary/tags';
import { walkElements } from '../../src/dicom/access/walkElements';
import { describe } from './describe';
import type { Planting, TextVr } from './Planting';

const most: Partial<Record<VR, number>> = { SH: 16, LO: 64, ST: 1000, LT: 4000, UT: 4000 };

/** Attributes of free text that Clean Descriptors cleans. */
const described: readonly [Tag, TextVr][] = [
  [0x00081030, 'LO'], [0x0008103e, 'LO'], [0x00181030, 'LO'], [0x00204000, 'LT'], [0x00104000, 'LT'], [0x001021b0, 'LT'],
  [0x00321060, 'LO'], [0x00400254, 'LO'], [0x00081080, 'LO'], [0x00400280, 'ST'], [0x00181400, 'LO'], [0x00321030, 'LO'],
  [0x00082111, 'ST'], [0x00324000, 'LT'], [0x00184000, 'LT'], [0x00402400, 'LT'],
]; // prettier-ignore

/** text_removed, text_retained: remarks at the top, in requests and procedure steps, and in the items that the file has itself. */
export function plantDescriptions(planting: Planting): void {
  for (const [tag, vr] of described) {
    if (planting.random.chance(0.35)) continue;
    const said = describe(planting.patient, planting.random, most[vr] ?? 64);
    if (said === undefined) continue;
    planting.put(tag, vr, planting.written(said.text));
    planting.askDescribed(formatTag(tag), said);
  }
  plantNested(planting);
  plantInOwnItems(planting);
}

function plantNested(planting: Planting): void {
  const { random, patient } = planting;
  const { given, surnames } = patient.set;
  const nested = (sequence: Tag, fields: readonly [Tag, TextVr][], people: readonly Tag[]): void => {
    if (findElement(planting.part10.dataSet, sequence) !== undefined) return;
    const items: NewElement[] = [];
    for (const [tag, vr] of fields) {
      const said = describe(patient, random, most[vr] ?? 64);
      if (said === undefined) continue;
      items.push(planting.text(tag, vr, said.text));
      planting.askDescribed(`${formatTag(sequence)}[0].${formatTag(tag)}`, said);
    }
    for (const tag of people) {
      const name = random.chance(0.5)
        ? `${patient.surname}^${patient.given}`
        : `${random.pick(surnames)}^${random.pick(given)}`;
      items.push(planting.text(tag, 'PN', name));
      planting.askGone(`${formatTag(sequence)}[0].${formatTag(tag)}`, name);
    }
    planting.insert({ tag: sequence, vr: 'SQ', items: [items.toSorted((a, b) => a.tag - b.tag)] });
  };
  nested(0x00400275, [[0x00321060, 'LO'], [0x00400007, 'LO'], [0x00401002, 'LO']], []); // prettier-ignore
  nested(0x00400340, [[0x0008103e, 'LO'], [0x00181030, 'LO']], [0x00081050, 0x00081070]); // prettier-ignore
  nested(0x00400260, [[0x00400254, 'LO']], [0x00100010]);
}

/** Into the first items of up to three sequences that the file has itself. */
function plantInOwnItems(planting: Planting): void {
  const places: { path: string; into: number }[] = [];
  walkElements(planting.part10, (element, at) => {
    const item = element.items?.[0];
    if (item === undefined || element.vr !== 'SQ' || Math.floor(element.tag / 0x10000) % 2 === 1) return;
    if (element.tag === 0x0040a730 || findElement(item.dataSet, 0x00204000) !== undefined) return;
    if (findElement(item.dataSet, tags.SpecificCharacterSet) === undefined)
      places.push({ path: `${at.pathOf(element.tag)}[0].`, into: item.start });
  });
  for (const { path, into } of planting.random.shuffled(places).slice(0, 3)) {
    const said = describe(planting.patient, planting.random, 300);
    if (said === undefined) continue;
    planting.change({ op: 'insert', into, element: planting.text(0x00204000, 'LT', said.text) });
    for (const value of said.removed) planting.askGone(`${path}(0020,4000)`, value);
  }
}
