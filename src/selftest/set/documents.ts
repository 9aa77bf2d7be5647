import type { PlantedFile } from '../Planted';
import { latin1 } from '../build/bytes';
import { headOf, sorted } from '../build/ctSlice';
import { plain, telling, type Element } from '../build/Element';
import { fileOf, instanceUid } from '../build/fileOf';

/** A file without a picture, of the SOP class told. */
function withoutPicture(number: number, sopClass: string, own: readonly Element[]): PlantedFile {
  const head = headOf(number).filter(({ harmless }) => harmless === undefined);
  const elements = sorted([...head, plain(0x00080016, 'UI', sopClass), ...own]);
  return fileOf({ number, sopClass, elements });
}

const concept = (meaning: string): Element => ({
  tag: 0x0040a043,
  vr: 'SQ',
  value: [
    [plain(0x00080100, 'SH', '121071'), plain(0x00080102, 'SH', 'DCM'), plain(0x00080104, 'LO', meaning)],
  ],
});

const contentItem = (kind: string, value: Element): Element[] => [
  plain(0x0040a010, 'CS', 'CONTAINS'),
  plain(0x0040a040, 'CS', kind),
  concept('Finding'),
  value,
];

/** A structured report: a finding that names somebody, who observed it, when, and what was referred to. */
const report = (): PlantedFile =>
  withoutPicture(15, '1.2.840.10008.5.1.4.1.1.88.11', [
    plain(0x00080060, 'CS', 'SR'),
    plain(0x0040a040, 'CS', 'CONTAINER'),
    plain(0x0040a050, 'CS', 'SEPARATE'),
    plain(0x0040a491, 'CS', 'COMPLETE'),
    plain(0x0040a493, 'CS', 'UNVERIFIED'),
    concept('Findings'),
    {
      tag: 0x0040a730,
      vr: 'SQ',
      value: [
        contentItem('TEXT', telling('reports', 0x0040a160, 'UT', 'Frau Dinkelacker klagt, Sohn Gotthelf dabei', ['Dinkelacker', 'Gotthelf'])), // prettier-ignore
        contentItem('PNAME', telling('reports', 0x0040a123, 'PN', 'Wagenknecht^Roswitha')),
        contentItem('DATE', telling('reports', 0x0040a121, 'DA', '19630219')),
        contentItem('UIDREF', telling('reports', 0x0040a124, 'UI', instanceUid(915))),
      ],
    },
  ]);

const pdf = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
endobj
4 0 obj
<< /Length 48 >>
stream
BT /F1 12 Tf 72 720 Td (Frau Dinkelacker) Tj ET
endstream
endobj
5 0 obj
<< /Author (Wagenknecht Roswitha) >>
endobj
trailer
<< /Size 6 /Root 1 0 R /Info 5 0 R >>
%%EOF
`;

/** A PDF that names the patient on its page and its author in its properties. */
const enclosedPdf = (): PlantedFile =>
  withoutPicture(16, '1.2.840.10008.5.1.4.1.1.104.1', [
    plain(0x00080060, 'CS', 'DOC'),
    plain(0x00280301, 'CS', 'YES'),
    telling('documents', 0x00420010, 'ST', 'Befund Brandstetter', ['Brandstetter']),
    {
      ...plain(0x00420011, 'OB', latin1(pdf)),
      tells: ['Dinkelacker', 'Wagenknecht'].map((text) => ({ place: 'documents', text })),
    },
    plain(0x00420012, 'LO', 'application/pdf'),
  ]);

const cda =
  '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="ALT-993-12"/>' +
  '<patient><name><given>Ottilie</given><family>Hollenstein</family></name></patient></patientRole></recordTarget></ClinicalDocument>';

/** A CDA document, which is XML. */
const enclosedCda = (): PlantedFile =>
  withoutPicture(17, '1.2.840.10008.5.1.4.1.1.104.2', [
    plain(0x00080060, 'CS', 'DOC'),
    plain(0x00280301, 'CS', 'YES'),
    plain(0x00420010, 'ST', ''),
    {
      ...plain(0x00420011, 'OB', latin1(cda)),
      tells: ['Hollenstein', 'ALT-993-12'].map((text) => ({ place: 'documents', text })),
    },
    plain(0x00420012, 'LO', 'text/XML'),
  ]);

/** A presentation state: what somebody wrote over a picture, and who did. */
const annotations = (): PlantedFile =>
  withoutPicture(18, '1.2.840.10008.5.1.4.1.1.11.1', [
    plain(0x00080060, 'CS', 'PR'),
    {
      tag: 0x00700001,
      vr: 'SQ',
      value: [
        [
          plain(0x00700002, 'CS', 'LAYER1'),
          {
            tag: 0x00700008,
            vr: 'SQ',
            value: [
              [
                plain(0x00700004, 'CS', 'PIXEL'),
                telling('annotations', 0x00700006, 'ST', 'Rundherd, gezeigt Herrn Zirngibl', ['Zirngibl']),
              ],
            ],
          },
        ],
      ],
    },
    plain(0x00700080, 'CS', 'MARKED'),
    telling('annotations', 0x00700081, 'LO', 'fuer Frau Dinkelacker', ['Dinkelacker']),
    plain(0x00700082, 'DA', '20230518'),
    telling('annotations', 0x00700084, 'PN', 'Wagenknecht^Roswitha'),
  ]);

export const documentFiles: readonly (() => PlantedFile)[] = [report, enclosedPdf, enclosedCda, annotations];
