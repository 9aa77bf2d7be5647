import type { Rect } from '../Redaction';
import type { ImportProblem } from './ImportedRules';

/** One area of a label, in its place in the order. */
export type DeidArea =
  | ImportProblem
  | { readonly line: number; readonly keeps: boolean; readonly area: Rect | 'all' | 'ultrasound-regions' };

interface AreaLine {
  readonly line: number;
  /** What stands behind the word. */
  readonly text: string;
  /** Four numbers are left, top, width, height; else left, top, right, bottom. */
  readonly ctp: boolean;
  readonly keeps: boolean;
}

/** The areas of a line: `all`, `from:` the ultrasound regions, or four numbers; several with spaces or semicolons between them. */
export function deidAreas({ line, text, ctp, keeps }: AreaLine): DeidArea[] {
  const words =
    text
      .split('#')[0]
      ?.replaceAll(/\s*,\s*/g, ',')
      .trim()
      .split(/[\s;]+/) ?? [];
  return words.map((word): DeidArea => {
    if (/^all$/i.test(word)) return { line, keeps, area: 'all' };
    if (/^from:/i.test(word)) {
      const ultrasound = /^from:(SequenceOfUltrasoundRegions|\(?0018,?6011\)?)$/i.test(word);
      return ultrasound ? { line, keeps, area: 'ultrasound-regions' } : { line, code: 'unknown-source' };
    }
    const numbers = word.split(',').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : -1));
    const [left = -1, top = -1, third = -1, fourth = -1, ...more] = numbers;
    const width = ctp ? third : third - left;
    const height = ctp ? fourth : fourth - top;
    if (more.length > 0 || [left, top, third, fourth, width, height].some((number) => number < 0))
      return { line, code: 'bad-area' };
    return { line, keeps, area: { x: left, y: top, width, height } };
  });
}
