import type { Inspected } from '../../../src/file/inspect/Inspected';

/** An inspection with the parts that a test cares about. */
export function inspected(
  given: {
    key?: string;
    name?: string;
    birthDate?: string;
    study?: string;
    series?: string;
    needsEyes?: Inspected['needsEyes'];
    secrets?: Inspected['studySecrets'];
    remarks?: Inspected['remarks'];
  } = {},
): Inspected {
  const { key = 'k', name = 'Muster^Anna', birthDate = '19790411', study = '1.1', series = '1.1.1' } = given;
  return {
    kind: 'inspection',
    sopClass: '1.2.840.10008.5.1.4.1.1.2',
    transferSyntax: '1.2.840.10008.1.2.1',
    modality: 'CT',
    identity: { key, name, id: '4711', issuer: '', birthDate, sex: 'F' },
    study: { uid: study, label: 'CT' },
    series: { uid: series, label: '' },
    sopInstance: '1.1.1.1',
    instance: { uid: '1.1.1.1', head: '' },
    levels: { study, series },
    place: { series: 1, instance: 1, acquisition: undefined, position: undefined },
    findings: [{ category: 'who', keyword: 'PatientName', path: '(0010,0010)', value: name }],
    studySecrets: given.secrets ?? [{ text: name, kind: 'name' }],
    hasPixels: true,
    elements: 1,
    privateElements: 0,
    needsEyes: given.needsEyes,
    remarks: given.remarks ?? { list: [], more: 0 },
    picture: {
      frames: 1,
      rows: 4,
      columns: 4,
      instanceNumber: 1,
      make: 'device',
      colour: false,
      layout: 'device',
      need: 5,
      sopInstance: '1.1.1.1',
    },
  };
}
