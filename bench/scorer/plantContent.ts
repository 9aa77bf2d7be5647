import type { NewElement } from '../../src/dicom/write/Change';
import type { Tag } from '../../src/dicom/dictionary/DataSet';
import { findElement } from '../../src/dicom/access/findElement';
import { tags } from '../../src/dicom/dictionary/tags';
import { walkElements } from '../../src/dicom/access/walkElements';
import { describe } from './describe';
import type { Planting } from './Planting';
import { notations, uidOf } from './PseudoPatient';

const contentSequence: Tag = 0x0040a730;
const acquisitionContext: Tag = 0x00400555;

type Concept = readonly [code: string, meaning: string];

const passages: readonly Concept[] = [
  ['121060', 'History'], ['121071', 'Finding'], ['121073', 'Impression'], ['121077', 'Conclusion'], ['121106', 'Comment'],
]; // prettier-ignore
const people: readonly Concept[] = [
  ['121008', 'Person Observer Name'],
  ['121029', 'Subject Name'],
];

/**
 * Content items (PS3.3 C.17.3): a new level below up to three leaves of a report, or in the Acquisition Context of a picture.
 * text_removed and text_retained in TEXT, text_removed of PNAME, date_shifted of DATE and DATETIME, uid_changed of UIDREF,
 * text_retained of CODE and NUM.
 */
export function plantContent(planting: Planting): void {
  const { part10, random } = planting;
  const leaves: { path: string; into: number }[] = [];
  walkElements(part10, (element, at) => {
    if (element.tag !== contentSequence) return;
    element.items?.forEach((item, index) => {
      const isLeaf =
        findElement(item.dataSet, contentSequence) === undefined &&
        findElement(item.dataSet, tags.SpecificCharacterSet) === undefined &&
        findElement(item.dataSet, 0x0040a040) !== undefined;
      if (isLeaf) leaves.push({ path: `${at.pathOf(element.tag)}[${index}].`, into: item.start });
    });
  });
  for (const { path, into } of random.shuffled(leaves).slice(0, 3))
    planting.change({
      op: 'insert',
      into,
      element: {
        tag: contentSequence,
        vr: 'SQ',
        items: contentItems(planting, `${path}(0040,a730)`, 'CONTAINS'),
      },
    });
  if (leaves.length === 0 && findElement(part10.dataSet, acquisitionContext) === undefined)
    planting.insert({
      tag: acquisitionContext,
      vr: 'SQ',
      items: contentItems(planting, '(0040,0555)', undefined),
    });
}

function contentItems(planting: Planting, path: string, relation: string | undefined): NewElement[][] {
  const { random, patient } = planting;
  const items: NewElement[][] = [];
  const item = (type: string, [code, meaning]: Concept, ...values: NewElement[]): string => {
    const name = codeOf(planting, 0x0040a043, code, 'DCM', meaning);
    items.push(
      [
        ...(relation === undefined ? [] : [planting.text(0x0040a010, 'CS', relation)]),
        planting.text(0x0040a040, 'CS', type),
        name,
        ...values,
      ].toSorted((a, b) => a.tag - b.tag),
    );
    return `${path}[${items.length - 1}].`;
  };
  for (const concept of random.shuffled(passages).slice(0, 3)) {
    const said = describe(patient, random, 4000, 'reports');
    if (said === undefined) continue;
    const at = item('TEXT', concept, planting.text(0x0040a160, 'UT', said.text));
    planting.askDescribed(`${at}(0040,a160)`, said);
  }
  const { given, surnames } = patient.set;
  const name = random.chance(0.5)
    ? `${patient.surname}^${patient.given}`
    : `${random.pick(surnames)}^${random.pick(given)}`;
  const person = item('PNAME', random.pick(people), planting.text(0x0040a123, 'PN', name));
  planting.askGone(`${person}(0040,a123)`, name);
  planting.ask('text_notnull', `${person}(0040,a123)`, '');
  const date = item('DATE', ['122165', 'Procedure Date'], planting.text(0x0040a121, 'DA', patient.visit));
  planting.ask('date_shifted', `${date}(0040,a121)`, patient.visit);
  const time = `${patient.visit}${random.between(10, 22)}${random.between(10, 59)}15`;
  const started = item('DATETIME', ['111526', 'DateTime Started'], planting.text(0x0040a120, 'DT', time));
  planting.ask('date_shifted', `${started}(0040,a120)`, time);
  const uid = uidOf(random);
  const device = item(
    'UIDREF',
    ['112040', 'Tracking Unique Identifier'],
    planting.text(0x0040a124, 'UI', uid),
  );
  planting.askUid(`${device}(0040,a124)`, uid);
  const finding = item(
    'CODE',
    ['121071', 'Finding'],
    codeOf(planting, 0x0040a168, '39607008', 'SCT', 'Lung'),
  );
  planting.ask('text_retained', `${finding}(0040,a168)[0].(0008,0104)`, 'Lung', ['Lung']);
  const figure = String(random.between(11, 98));
  const number = item('NUM', ['121401', 'Derivation'], {
    tag: 0x0040a300,
    vr: 'SQ',
    items: [
      [codeOf(planting, 0x004008ea, 'mm', 'UCUM', 'millimeter'), planting.text(0x0040a30a, 'DS', figure)],
    ],
  });
  planting.ask('text_retained', `${number}(0040,a300)[0].(0040,a30a)`, figure, [figure]);
  const remark = `${patient.surname}, ${notations(patient.birth, patient.locale)[0] ?? ''}`;
  const comment = item('TEXT', ['121106', 'Comment'], planting.text(0x0040a160, 'UT', remark));
  planting.askGone(`${comment}(0040,a160)`, remark);
  return items;
}

const codeOf = (planting: Planting, tag: Tag, code: string, scheme: string, meaning: string): NewElement => ({
  tag,
  vr: 'SQ',
  items: [
    [
      planting.text(0x00080100, 'SH', code),
      planting.text(0x00080102, 'SH', scheme),
      planting.text(0x00080104, 'LO', meaning),
    ],
  ],
});
