import { uids } from '../../../dicom/dictionary/uids';
/** What stands in place of a document. */
export const documentRemoved = 'The document in this file was removed when the file was de-identified.';

/** A PDF of one page, with the offsets that its cross-reference table needs. */
function pdf(): string {
  const draw = `BT /F1 12 Tf 72 720 Td (${documentRemoved}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, i) => {
    offsets.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return (
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  );
}

const cda =
  '<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3">' +
  `<title>${documentRemoved}</title></ClinicalDocument>\n`;
/** One triangle: 80 bytes of header, a count, three corners and a normal, an attribute (binary STL). */
function stl(): Uint8Array {
  const bytes = new Uint8Array(80 + 4 + 50);
  new TextEncoder().encodeInto(documentRemoved, bytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(80, 1, true);
  view.setFloat32(92, 1, true);
  view.setFloat32(108, 1, true);
  view.setFloat32(124, 1, true);
  return bytes;
}
const obj = `# ${documentRemoved}\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n`;
const mtl = `# ${documentRemoved}\nnewmtl removed\nKd 0.5 0.5 0.5\n`;

const byClass = new Map<string, () => string | Uint8Array>([
  [uids.EncapsulatedPDFStorage, pdf],
  [uids.EncapsulatedCDAStorage, () => cda],
  [uids.EncapsulatedSTLStorage, stl],
  [uids.EncapsulatedOBJStorage, () => obj],
  [uids.EncapsulatedMTLStorage, () => mtl],
]);

/**
 * The document that stands in for an Encapsulated Document (0042,0011): of the kind that the SOP Class demands, saying
 * that the original was removed. Plain text where the class holds no documents. Not padded.
 */
export function documentNotice(sopClass: string): Uint8Array {
  const made = byClass.get(sopClass)?.() ?? `${documentRemoved}\n`;
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
