/** What a person looks for first. All else follows in the order of the files. */
const first = [
  'PatientName',
  'PatientID',
  'PatientBirthDate',
  'PatientSex',
  'PatientAge',
  'OtherPatientNames',
  'PatientBirthName',
  'PatientAddress',
  'PatientTelephoneNumbers',
  'OtherPatientIDs',
  'AccessionNumber',
  'StudyDate',
  'InstitutionName',
  'InstitutionAddress',
  'ReferringPhysicianName',
  'Manufacturer',
  'ManufacturerModelName',
  'StudyDescription',
  'SeriesDescription',
];

/** The place of an attribute in lists of values, UIDs behind all else. */
export function weightOf(keyword: string): number {
  const place = first.indexOf(keyword);
  if (place >= 0) return place;
  return keyword.endsWith('UID') ? first.length + 1 : first.length;
}
