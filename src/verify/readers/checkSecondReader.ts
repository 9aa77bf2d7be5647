import type { Part10 } from '../../dicom/model/Part10';
import { dicomParserReads } from './dicomParserReads';
import type { Outline } from './Outline';
import { outlineOf } from './outlineOf';
import type { ShortFile } from './ShortFile';
import { type StrictWalk, strictWalk } from './strictWalk';
import { withoutLongValues } from './withoutLongValues';
import type { Check } from '../Verification';

/**
 * Two readers that share no code with ours look at the output. The strict walker must always agree. `dicom-parser` must agree
 * too, unless the walker met one of the things that it is known to read wrongly; then the walker alone decides.
 */
export async function checkSecondReader(output: Part10): Promise<Check> {
  const elided = await withoutLongValues(output);
  const failed = (code: string, at: number): Check => ({
    name: 'second-reader',
    status: 'failed',
    detail: `${code} at ${elided.origin(at)}`,
  });
  const strict = strictWalk(elided.bytes);
  if (strict.kind === 'stuck') return failed('strict-walk-stuck', strict.at);
  const apart = apartFrom(strict, output, elided);
  if (apart !== undefined) return failed('strict-walk-differs', apart);
  const [defect] = strict.defects;
  if (defect !== undefined)
    return { name: 'second-reader', status: 'passed', detail: `strict-walk ${defect}` };
  const second = dicomParserReads(elided.bytes, strict.outline);
  if (second === 'gave-up') return failed('dicom-parser-gave-up', 0);
  if (second !== 'same') return failed('dicom-parser-differs', second);
  return { name: 'second-reader', status: 'passed' };
}

/** Where what our reader saw differs. By itself, so that our outline, which is the same otherwise, need not be kept. */
function apartFrom(
  { outline }: StrictWalk & { kind: 'walked' },
  output: Part10,
  elided: ShortFile,
): number | undefined {
  return firstDifference(
    outlineOf(output, (offset) => elided.place(offset)),
    outline,
  );
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
