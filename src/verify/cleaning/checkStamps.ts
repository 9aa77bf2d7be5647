import type { Plan } from '../../deid/plan/edit/Plan';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { textAt, valuesAt } from '../../dicom/access/valuesOf';
import { codeScheme } from './stampsOf';
import { differAt } from '../redaction/differAt';
import type { Problems } from '../Problems';
import { tags } from '../../dicom/dictionary/tags';

/** The marks of PS3.15 E.1.1: they claim what was done, each method once, and about pixels only what a person answers for. */
export function checkStamps(source: Part10, output: Part10, plan: Plan, problems: Problems): void {
  const fail = (code: string, tag: Tag): void =>
    problems.add('stamps', code, findElement(output.dataSet, tag)?.start ?? 0);

  if (plan.claims !== undefined) {
    if (textAt(output, output.dataSet, tags.PatientIdentityRemoved) !== 'YES')
      fail('patient-identity-removed', tags.PatientIdentityRemoved);
    const before = codesOf(source, source.dataSet);
    const after = codesOf(output, output.dataSet);
    for (const code of plan.claims.methods) {
      const often = count(after, code);
      // What came in twice from elsewhere is not ours to merge.
      if (often === 0 || often > Math.max(1, count(before, code)))
        fail('method-code', tags.DeidentificationMethodCodeSequence);
    }
    if (plan.claims.methods.includes('113101') !== (plan.claims.noBurnedIn === true))
      fail('method-code', tags.DeidentificationMethodCodeSequence);
    // And none that was not done.
    const known = new Set([...before, ...plan.claims.methods]);
    if (!after.every((code) => known.has(code) || /^removed$/i.test(code)))
      fail('method-code', tags.DeidentificationMethodCodeSequence);
    if (textAt(output, output.dataSet, tags.LongitudinalTemporalInformationModified) !== plan.claims.dates)
      fail('longitudinal-modified', tags.LongitudinalTemporalInformationModified);
  } else {
    // Nothing is claimed that the source did not claim.
    for (const tag of [tags.PatientIdentityRemoved, tags.LongitudinalTemporalInformationModified])
      if (
        textAt(output, output.dataSet, tag) !== '' &&
        textAt(source, source.dataSet, tag) !== textAt(output, output.dataSet, tag)
      )
        fail('claim', tag);
  }

  const was = valueAt(source, tags.BurnedInAnnotation);
  const is = valueAt(output, tags.BurnedInAnnotation);
  if (plan.claims?.noBurnedIn === true) {
    if (textAt(output, output.dataSet, tags.BurnedInAnnotation) !== 'NO')
      fail('burned-in-annotation', tags.BurnedInAnnotation);
  } else if (
    was === undefined ? is !== undefined : is === undefined || !(differAt(was, is) < 0 || saysNothing(output))
  )
    fail('burned-in-annotation', tags.BurnedInAnnotation);

  sameUid(output, tags.MediaStorageSOPInstanceUID, tags.SOPInstanceUID, problems);
  sameUid(output, tags.MediaStorageSOPClassUID, tags.SOPClassUID, problems);
}

/** What was no code string was replaced by a dummy, which claims nothing. */
const saysNothing = (output: Part10): boolean =>
  textAt(output, output.dataSet, tags.BurnedInAnnotation) === 'REMOVED';

/** The meta information names the same object as the data set, where that names one. */
function sameUid(output: Part10, inMeta: Tag, inDataSet: Tag, problems: Problems): void {
  const named = textAt(output, output.dataSet, inDataSet);
  if (named === '') return;
  if (output.meta === undefined || textAt(output, output.meta, inMeta) !== named)
    problems.add(
      'stamps',
      'meta-uid',
      inMeta === tags.MediaStorageSOPClassUID ? '(0002,0002)' : '(0002,0003)',
    );
}

/** Those of PS3.16: under other schemes the same numbers claim nothing that the standard knows. */
function codesOf(part10: Part10, dataSet: DataSet): string[] {
  const items = findElement(dataSet, tags.DeidentificationMethodCodeSequence)?.items ?? [];
  return items
    .filter((item) => valuesAt(part10, item.dataSet, tags.CodingSchemeDesignator).join() === codeScheme)
    .map((item) => textAt(part10, item.dataSet, tags.CodeValue));
}

const count = (codes: readonly string[], code: string): number =>
  codes.filter((each) => each === code).length;

function valueAt(part10: Part10, tag: Tag): Uint8Array | undefined {
  const element = findElement(part10.dataSet, tag);
  return element === undefined ? undefined : part10.bytes.view(element.valueStart, element.valueEnd);
}
