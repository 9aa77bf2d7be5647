import type { Part10 } from '../../dicom/model/Part10';
import { withoutLongValues } from './withoutLongValues';
import type { Outline } from './Outline';
import { outlineByDicomParser } from './outlineByDicomParser';
import { outlineOf } from './outlineOf';
import { strictWalk } from './strictWalk';
import type { Check } from '../Verification';

/**
 * Two readers that share no code with ours look at the output. The strict walker must always agree. `dicom-parser` must agree
 * too, unless the walker met one of the things that it is known to read wrongly; then the walker alone decides.
 */
export async function checkSecondReader(output: Part10): Promise<Check> {
  const elided = await withoutLongValues(output);
  const ours = outlineOf(output, (offset) => elided.place(offset));
  const failed = (code: string, at: number): Check => ({
    name: 'second-reader',
    status: 'failed',
    detail: `${code} at ${elided.origin(at)}`,
  });
  const strict = strictWalk(elided.bytes);
  if (strict.kind === 'stuck') return failed('strict-walk-stuck', strict.at);
  const apart = firstDifference(ours, strict.outline);
  if (apart !== undefined) return failed('strict-walk-differs', apart);
  const [defect] = strict.defects;
  if (defect !== undefined)
    return { name: 'second-reader', status: 'passed', detail: `strict-walk ${defect}` };
  const second = outlineByDicomParser(elided.bytes);
  if (second === undefined) return failed('dicom-parser-gave-up', 0);
  const differs = firstDifference(ours, second);
  if (differs !== undefined) return failed('dicom-parser-differs', differs);
  return { name: 'second-reader', status: 'passed' };
}

/** Where the value of the first row begins that is not the same in both. */
function firstDifference(a: Outline, b: Outline): number | undefined {
  const rows = Math.max(a.length, b.length);
  for (let i = 0; i < rows; i++) {
    if (a[i] === b[i]) continue;
    const row = i - (i % 4);
    return a[row + 2] ?? b[row + 2] ?? 0;
  }
  return undefined;
}
