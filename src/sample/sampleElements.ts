import { tags } from '../dicom/dictionary/tags';
import { uids } from '../dicom/dictionary/uids';
import { drawPhantom, side } from './drawPhantom';
import { latin1, type SampleElement } from './encodeElements';

/** How many slices the sample has. */
export const slices = 20;

const study = '2.25.271828182845904523536028747135266';
const series = '2.25.271828182845904523536028747135267';
const frame = '2.25.271828182845904523536028747135268';

/** Nobody has this name, address or number: 030 23125 is kept for films (Bundesnetzagentur), 12345 Musterstadt is nowhere. */
const name = 'Muster^J\u00f6rg-\u00dcbungsfall';
const plain = 'J\u00f6rg-\u00dcbungsfall Muster';

/** SOP Instance UID of one slice. */
export const instanceUid = (slice: number): string =>
  `2.25.2718281828459045235360287471353${String(slice + 10)}`;

const performer: SampleElement[] = [
  [tags.InstitutionName, 'LO', '\u00dcbungsklinikum Musterstadt'],
  [tags.PersonIdentificationCodeSequence, 'SQ', [[[tags.CodeValue, 'SH', 'ARZT-7'], [tags.CodingSchemeDesignator, 'SH', '99UEBUNG'], [tags.CodeMeaning, 'LO', 'R\u00f6ntgen, Wilma']]]], // prettier-ignore
  [tags.PersonTelephoneNumbers, 'LO', '030 23125 221'],
];

const otherId = (id: string, kind: string): SampleElement[] => [
  [tags.PatientID, 'LO', id],
  [tags.IssuerOfPatientID, 'LO', kind],
  [tags.TypeOfPatientID, 'CS', 'TEXT'],
];

const request: SampleElement[] = [
  [tags.AccessionNumber, 'SH', 'UEB-2024-00815'],
  [tags.StudyInstanceUID, 'UI', study],
  [tags.RequestedProcedureDescription, 'LO', `CT Sch\u00e4del f\u00fcr ${plain}`],
  [tags.RequestedProcedureCodeSequence, 'SQ', [[[tags.CodeValue, 'SH', 'CCT'], [tags.CodingSchemeDesignator, 'SH', '99UEBUNG'], [tags.CodeMeaning, 'LO', 'Muster, J\u00f6rg: CT Sch\u00e4del']]]], // prettier-ignore
  [tags.ScheduledProcedureStepDescription, 'LO', 'Muster J\u00f6rg, liegend'],
  [tags.ScheduledProcedureStepID, 'SH', 'SPS-0815'],
  [tags.RequestedProcedureID, 'SH', 'AUF-2024-00815'],
];

const privateElements: SampleElement[] = [
  [0x00090010, 'LO', 'REINSCHRIFT SAMPLE'],
  [0x00091001, 'LO', `Auftrag ${plain}`],
  [0x00091002, 'SQ', [[[0x00090010, 'LO', 'REINSCHRIFT SAMPLE'], [0x00091003, 'PN', name], [0x00091004, 'DA', '19580314']]]], // prettier-ignore
  [0x00091005, 'UN', latin1(`<patient>${plain}</patient> `)],
];

const patientElements: SampleElement[] = [
  [tags.PatientName, 'PN', name],
  [tags.PatientID, 'LO', 'MUST-4711-0815'],
  [tags.IssuerOfPatientID, 'LO', 'UEBUNGSKLINIKUM'],
  [tags.PatientBirthDate, 'DA', '19580314'],
  [tags.PatientSex, 'CS', 'M'],
  [tags.OtherPatientNames, 'PN', 'Muster-Altname^J\u00f6rg'],
  [tags.OtherPatientIDsSequence, 'SQ', [otherId('X110406067', 'KVNR'), otherId('ARCHIV-93-2205', 'FILM')]],
  [tags.PatientAge, 'AS', '066Y'],
  [tags.PatientWeight, 'DS', '82'],
  [tags.PatientAddress, 'LO', '\u00dcbungsweg 7, 12345 Musterstadt'],
  [tags.PatientTelephoneNumbers, 'SH', '030 23125 042'],
  [tags.Occupation, 'SH', 'B\u00e4cker'],
  [tags.AdditionalPatientHistory, 'LT', `Herr ${plain}, geb. 14.03.1958, gest\u00fcrzt am Marktplatz.`],
  [tags.PatientComments, 'LT', 'Angeh\u00f6rige: Ehefrau \u00c4nne Muster, Tel. 030 23125 043'],
];

const acquisitionElements: SampleElement[] = [
  [tags.BodyPartExamined, 'CS', 'HEAD'],
  [tags.SliceThickness, 'DS', '5.0'],
  [tags.KVP, 'DS', '120'],
  [tags.DeviceSerialNumber, 'LO', 'SN-20190077'],
  [tags.SoftwareVersions, 'LO', 'PH 4.2'],
  [tags.ProtocolName, 'LO', 'CCT nativ'],
  [tags.PatientPosition, 'CS', 'HFS'],
];

const pictureElements: SampleElement[] = [
  [tags.SamplesPerPixel, 'US', 1],
  [tags.PhotometricInterpretation, 'CS', 'MONOCHROME2'],
  [tags.Rows, 'US', side],
  [tags.Columns, 'US', side],
  [tags.PixelSpacing, 'DS', '1\\1'],
  [tags.BitsAllocated, 'US', 16],
  [tags.BitsStored, 'US', 12],
  [tags.HighBit, 'US', 11],
  [tags.PixelRepresentation, 'US', 0],
  [tags.WindowCenter, 'DS', '40'],
  [tags.WindowWidth, 'DS', '120'],
  [tags.RescaleIntercept, 'DS', '-1024'],
  [tags.RescaleSlope, 'DS', '1'],
  [tags.RescaleType, 'LO', 'HU'],
];

const requestElements: SampleElement[] = [
  [tags.RequestingPhysician, 'PN', 'Haus\u00e4rztin^Gr\u00e4tel^^Dr.'],
  [tags.RequestedProcedureDescription, 'LO', 'CT Sch\u00e4del'],
  [tags.AdmissionID, 'LO', 'FALL-2024-55120'],
  [tags.PerformedProcedureStepStartDate, 'DA', '20240314'],
  [tags.PerformedProcedureStepStartTime, 'TM', '101112'],
  [tags.PerformedProcedureStepID, 'SH', 'PPS-0815'],
  [tags.RequestAttributesSequence, 'SQ', [request]],
];

/** What it is, when, where, and who was there. */
const studyElements = (slice: number): SampleElement[] => [
  [tags.SpecificCharacterSet, 'CS', 'ISO_IR 100'],
  [tags.ImageType, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'],
  [tags.InstanceCreationDate, 'DA', '20240314'],
  [tags.InstanceCreationTime, 'TM', '101530'],
  [tags.SOPClassUID, 'UI', uids.CTImageStorage],
  [tags.SOPInstanceUID, 'UI', instanceUid(slice)],
  [tags.StudyDate, 'DA', '20240314'],
  [tags.SeriesDate, 'DA', '20240314'],
  [tags.AcquisitionDate, 'DA', '20240314'],
  [tags.ContentDate, 'DA', '20240314'],
  [tags.StudyTime, 'TM', '101112'],
  [tags.SeriesTime, 'TM', '101245'],
  [tags.AcquisitionTime, 'TM', '101302.5'],
  [tags.ContentTime, 'TM', '101530'],
  [tags.AccessionNumber, 'SH', 'UEB-2024-00815'],
  [tags.Modality, 'CS', 'CT'],
  [tags.Manufacturer, 'LO', 'Beispiel Medizintechnik'],
  [tags.InstitutionName, 'LO', '\u00dcbungsklinikum Musterstadt'],
  [tags.InstitutionAddress, 'ST', 'Lindenstra\u00dfe 1, 12345 Musterstadt'],
  [tags.ReferringPhysicianName, 'PN', 'Haus\u00e4rztin^Gr\u00e4tel^^Dr.'],
  [tags.ReferringPhysicianAddress, 'ST', 'Marktplatz 3, 12345 Musterstadt'],
  [tags.ReferringPhysicianTelephoneNumbers, 'SH', '030 23125 110'],
  [tags.StationName, 'SH', 'CT-RAUM-2'],
  [tags.StudyDescription, 'LO', 'CT Sch\u00e4del nativ, Hr. Muster'],
  [tags.SeriesDescription, 'LO', 'Sch\u00e4del 5.0 mm'],
  [tags.InstitutionalDepartmentName, 'LO', 'Radiologie Haus B'],
  [tags.PerformingPhysicianName, 'PN', 'R\u00f6ntgen^Wilma^^Dr.'],
  [tags.PerformingPhysicianIdentificationSequence, 'SQ', [performer]],
  [tags.OperatorsName, 'PN', 'Assistent^Kai'],
  [tags.ManufacturerModelName, 'LO', 'Phantomat 3000'],
];

/** The slice in its series. */
function placeElements(slice: number): SampleElement[] {
  const number = String(slice + 1);
  const position = (slice * 5 - 47.5).toFixed(1);
  return [
    [tags.StudyInstanceUID, 'UI', study],
    [tags.SeriesInstanceUID, 'UI', series],
    [tags.StudyID, 'SH', 'ST-4711'],
    [tags.SeriesNumber, 'IS', '2'],
    [tags.AcquisitionNumber, 'IS', '1'],
    [tags.InstanceNumber, 'IS', number],
    [tags.ImagePositionPatient, 'DS', `-128\\-128\\${position}`],
    [tags.ImageOrientationPatient, 'DS', '1\\0\\0\\0\\1\\0'],
    [tags.FrameOfReferenceUID, 'UI', frame],
    [tags.PositionReferenceIndicator, 'LO', ''],
    [tags.SliceLocation, 'DS', position],
    [tags.ImageComments, 'LT', `Bild ${number}: siehe Vorbefund ${plain}`],
  ];
}

/** The data set of one slice in the order of its tags, in the character set ISO_IR 100, with what hospitals write into it. */
export const sampleElements = (slice: number): SampleElement[] => [
  ...studyElements(slice),
  ...privateElements,
  ...patientElements,
  ...acquisitionElements,
  ...placeElements(slice),
  ...pictureElements,
  ...requestElements,
  [tags.PixelData, 'OW', drawPhantom(slice, slices)],
];
