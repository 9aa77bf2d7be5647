import { declaresHead } from '../../deid/findings/headScan';
import { carriesIdentity } from '../../deid/findings/carriesIdentity';
import type { Secret } from '../../deid/secrets/Secret';
import { fileIdentityOf } from '../../deid/identity/fileIdentityOf';
import { StudyGuard } from '../../deid/secrets/StudyGuard';
import { secretsOf } from '../../deid/secrets/secretsOf';
import type { Part10 } from '../../dicom/model/Part10';
import { readPart10 } from '../../dicom/read/readPart10';
import type { AuditFinding } from '../../verify/audit/AuditFinding';
import { auditPart10 } from '../../verify/audit/auditPart10';
import type { Originals } from '../../verify/audit/Originals';
import { saysNoText } from '../../verify/audit/saysNoText';
import { pixelLaw } from '../../verify/redaction/pixelLaw';
import { strayBitsFinding } from '../../verify/audit/strayBitsFinding';
import { embeddedFindings } from '../inspect/embeddedFindings';
import { pixelFindings } from '../inspect/pixelFindings';
import type { Audit, AuditRequest, PictureQuestion } from './Audit';

/** Names that only count, as PS3.10 and this project write them. */
const neutral = /^((STUDY|SERIES|IMAGE|PAT|STU|SER|IMG|ST|SE|IM)\d+(\.dcm)?\/?)+$/;

/**
 * What a file, cleaned by whatever program, still tells; with originals also which of their values it carries.
 * @param known values that may stand, such as a clinic's own pseudonyms
 */
export async function auditAgainst(
  file: Blob,
  { path, isDicom }: Omit<AuditRequest, 'originals'>,
  originals: Originals | undefined,
  known?: ReadonlySet<string>,
): Promise<Pick<Audit, 'state' | 'patient' | 'findings' | 'questions' | 'hasPicture' | 'showsHead'>> {
  const names = (await isNamedAfter(path, originals)) ? [named('survives')] : [];
  const part10 = isDicom ? await readPart10(file) : undefined;
  if (part10?.kind !== 'part10') {
    const inside = (await originals?.survivorsInBytes(file)) ?? [];
    return {
      state: part10?.code ?? 'other',
      patient: undefined,
      findings: [...names, ...inside],
      questions: [],
      ...{ hasPicture: false, showsHead: false },
    };
  }
  const secrets = secretsOf(part10).filter(({ text }) => known?.has(text) !== true);
  const own = names.length === 0 && carriesIdentity(path, secrets) ? [named('identifies')] : [];
  const survivors = (await originals?.survivorsIn(part10)) ?? [];
  const pixels = await pixelsOf(part10);
  const inside = [...pixels.findings, ...(await embedded(part10, secrets))];
  const findings = [...names, ...own, ...auditPart10(part10, known), ...inside, ...survivors];
  const questions: PictureQuestion[] = [
    ...(saysNoText(part10) ? (['text'] as const) : []),
    ...(pixels.undecided ? (['bits'] as const) : []),
  ];
  const patient = fileIdentityOf(part10).patient.key;
  const shows = { hasPicture: part10.pixelData !== undefined, showsHead: declaresHead(part10) };
  return { state: 'read', patient, findings, questions, ...shows };
}

/** What stands where no text is expected, in compressed pictures as well. */
async function embedded(part10: Part10, secrets: readonly Secret[]): Promise<AuditFinding[]> {
  const findings = await embeddedFindings(part10, new StudyGuard(secrets));
  return findings.map(({ category, keyword, path, value }) => ({
    kind: 'identifies',
    code: category,
    keyword,
    path,
    value,
  }));
}

/** Fewer pixels than there should be tell nothing of anybody. */
async function pixelsOf(part10: Part10): Promise<{ findings: AuditFinding[]; undecided: boolean }> {
  const found = (await pixelFindings(part10, 'all')).filter(({ keyword }) => keyword !== 'missing-pixels');
  const findings = found.map(({ category, keyword, path, value }): AuditFinding => ({
    kind: 'identifies',
    code: category,
    keyword,
    path,
    value,
  }));
  const isNative = part10.pixelData?.fragments === undefined;
  if (isNative || found.length > 0) return { findings, undecided: false };
  const law = await pixelLaw(part10);
  return {
    findings: law === 'stray-bits' ? [strayBitsFinding] : findings,
    undecided: law === 'not-decoded',
  };
}

/** Names of files and folders tell as much as what is in them. */
async function isNamedAfter(path: string, originals: Originals | undefined): Promise<boolean> {
  if (originals === undefined || neutral.test(path)) return false;
  if (carriesIdentity(path, originals.secrets)) return true;
  return (await originals.survivorsInBytes(new Blob([path]))).length > 0;
}

const named = (kind: 'survives' | 'identifies'): AuditFinding => ({
  kind,
  code: 'file-name',
  keyword: 'file-name',
  path: '',
  value: '',
});
