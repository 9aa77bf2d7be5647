import type { Tag } from '../../src/dicom/dictionary/DataSet';
import { findElement } from '../../src/dicom/access/findElement';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import type { Planting, TextVr } from './Planting';
import { fill, idOf, phoneOf, plain, zipOf } from './PseudoPatient';

/** text_removed, patid_consistent, text_notnull: who it is, who treated, where. */
export function plantPeople(planting: Planting): void {
  const { patient, random } = planting;
  const { given, occupations, streets, surnames } = patient.set;
  const { locale } = patient;
  const person = (): string => {
    const [last, first] = [random.pick(surnames), random.pick(given)];
    return random.pick([
      `${last}^${first}`,
      `${last}^${first}^^Dr.`,
      `${plain(last).toUpperCase()}^${plain(first).toUpperCase()}`,
    ]);
  };
  planting.gone(
    0x00100010,
    'PN',
    random.pick([
      `${patient.surname}^${patient.given}`,
      `${plain(patient.surname).toUpperCase()}^${plain(patient.given).toUpperCase()}`,
    ]),
  );
  planting.ask('text_notnull', formatTag(0x00100010), '');
  planting.gone(0x00100020, 'LO', patient.id);
  planting.ask('patid_consistent', formatTag(0x00100020), patient.id);
  planting.gone(0x00100021, 'LO', patient.issuer);
  const qualifiers = findElement(planting.part10.dataSet, 0x00100024);
  if (qualifiers !== undefined) planting.change({ op: 'remove', at: qualifiers.start });
  planting.gone(0x00100030, 'DA', patient.birth);
  planting.gone(0x00080050, 'SH', random.digits(10));
  for (const tag of [
    0x00080090, 0x00081050, 0x00081060, 0x00081070, 0x00321032, 0x00101005, 0x00101060, 0x00101001,
  ])
    if (random.chance(0.6)) planting.gone(tag, 'PN', person());
  const rest: [Tag, TextVr, () => string][] = [
    [0x00101000, 'LO', () => idOf(random)],
    [0x00101040, 'LO', () => `${fill('street', patient, random)}, ${patient.zip} ${patient.town}`],
    [0x00102154, 'SH', () => phoneOf(random, locale).slice(0, 16)],
    [0x00102180, 'SH', () => random.pick(occupations).slice(0, 16)],
    [
      0x00080080,
      'LO',
      () => `${random.pick(['Klinikum', 'Ziekenhuis', 'Hospital', 'Praxis Dr.'])} ${random.pick(surnames)}`,
    ],
    [
      0x00080081,
      'ST',
      () =>
        `${random.pick(streets[locale])} ${random.between(1, 90)}, ${zipOf(random, locale)} ${fill('town', patient, random)}`,
    ],
    [0x00081010, 'SH', () => `ST${random.digits(7)}`],
    [0x00181000, 'LO', () => random.digits(8)],
    [0x00380010, 'LO', () => patient.case],
    [0x00380400, 'LO', () => `Station ${random.pick(surnames)}`],
    [0x00101090, 'LO', () => random.digits(9)],
    [0x00402017, 'LO', () => random.digits(10)],
    [0x00200010, 'SH', () => `S${random.digits(8)}`],
  ];
  for (const [tag, vr, value] of rest) if (random.chance(0.5)) planting.gone(tag, vr, value());
  planting.put(0x00100040, 'CS', patient.sex);
  planting.ask('text_retained', formatTag(0x00100040), patient.sex, [patient.sex]);
  const weight = String(random.between(40, 110));
  planting.put(0x00101030, 'DS', weight);
  planting.ask('text_retained', formatTag(0x00101030), weight, [weight]);
  planting.ask('text_notnull', formatTag(0x00120063), '');
  planting.ask('tag_retained', formatTag(0x00120062), '');
  planting.ask('tag_retained', formatTag(0x00100030), '');
}
