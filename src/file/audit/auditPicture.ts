import type { Unreadable } from '../../dicom/model/Part10';
import { readPart10 } from '../../dicom/read/readPart10';
import { decodeFrame } from '../../pixel/decodeFrame';
import { findTextIn } from '../../pixel/text/findTextIn';
import type { AuditFinding } from '../../verify/audit/AuditFinding';
import { pixelLaw } from '../../verify/redaction/pixelLaw';
import { strayBitsFinding } from '../../verify/audit/strayBitsFinding';
import { textFinding } from '../../verify/audit/textFinding';
import type { PictureQuestion } from './Audit';

export interface PictureAudit {
  readonly kind: 'picture-audit';
  readonly findings: readonly AuditFinding[];
  /** Whether the picture was searched for text. */
  readonly searched: boolean;
}

/** What an audit asks of a picture that only a lane with decoders can answer. */
export async function auditPicture(
  file: Blob,
  questions: readonly PictureQuestion[],
): Promise<PictureAudit | Unreadable> {
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10') return part10;
  const text = questions.includes('text') ? await findTextIn(part10) : undefined;
  const searched = text?.kind === 'text' && text.framesSearched > 0;
  const findings: AuditFinding[] = [];
  if (text?.kind === 'text' && text.places.length > 0) findings.push(textFinding);
  if (questions.includes('bits') && (await pixelLaw(part10, decodeFrame)) === 'stray-bits')
    findings.push(strayBitsFinding);
  return { kind: 'picture-audit', findings, searched };
}
