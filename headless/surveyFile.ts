import { gatherSecrets } from '../src/deid/gatherSecrets';
import { patientOf } from '../src/deid/patientOf';
import { studySecretsIn } from '../src/deid/studySecretsIn';
import { tags } from '../src/dicom/tags';
import { textAt } from '../src/dicom/textAt';
import { openFile } from '../src/jobs/openFile';
import { needsEyes } from '../src/pixel/needsEyes';
import { redactionByRules } from '../src/pixel/redact/redactionByRules';
import type { RedactionRule } from '../src/pixel/RedactionRule';
import type { SurveyOutcome } from './FolderService';

/** The inspection of a file without its findings, which only a summary needs: half the time. */
export async function surveyFile(file: Blob, rules: readonly RedactionRule[] = []): Promise<SurveyOutcome> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10;
  const text = (tag: number): string => textAt(part10, part10.dataSet, tag);
  const patient = patientOf(part10).key;
  return {
    kind: 'survey',
    sopClass: text(tags.SOPClassUID),
    transferSyntax: part10.transferSyntax.uid,
    sopInstance: text(tags.SOPInstanceUID),
    needsEyes: needsEyes(part10),
    study: text(tags.StudyInstanceUID) || `patient ${patient}`,
    series: text(tags.SeriesInstanceUID),
    patient,
    secrets: studySecretsIn(gatherSecrets(part10)),
    redacts: redactionByRules(part10, rules, 'hold') !== undefined,
  };
}
