import { scorerOf } from '../../src/pixel/text/scorerOf';
import { fitLineModel } from './fitLineModel';
import { judgeSet } from './judgeSet';
import type { Labelled } from './labelled';
import { readSet } from './readSet';

/** What is added to each logit: as if the thresholds were lower by so much. */
const shifts = [-2.5, -2, -1.5, -1, -0.5, 0];
/** Every so many pictures are judged. */
const every = 6;

/** Two models, each fitted to the candidates of one half of the pictures below and judged on the other half: by threshold. */
export function crossFit(examples: readonly Labelled[], folders: readonly string[]): string {
  const bases = [...new Set(examples.map(({ base }) => base))].sort((a, b) => a.localeCompare(b));
  const half = new Map(bases.map((base, i) => [base, i % 2]));
  const models = [0, 1].map((side) => fitLineModel(examples.filter(({ base }) => half.get(base) === side)));
  const rows = folders.flatMap((folder) =>
    shifts.map((shift) => {
      const parts = models.map((model, side) => {
        const score = scorerOf(model);
        const pictures = readSet(folder).filter(
          ({ base }, i) => half.get(base) === 1 - side && i % every === 0,
        );
        return {
          pictures: pictures.length,
          ...judgeSet(folder, pictures, (features) => score(features) + shift),
        };
      });
      const mean = (of: 'touched' | 'covered' | 'falseArea', by: 'lines' | 'pictures'): string => {
        const all = parts.reduce((sum, part) => sum + part[by], 0);
        return `${((100 * parts.reduce((sum, part) => sum + part[of] * part[by], 0)) / all).toFixed(2)} %`;
      };
      return `${folder} shift ${shift}: touched ${mean('touched', 'lines')} covered ${mean('covered', 'lines')} false area ${mean('falseArea', 'pictures')}`;
    }),
  );
  return rows.join('\n');
}
