import { columnOf } from '../profile/optionRule';
import { optionsOf, presetFlags } from '../profile/optionsOf';
import type { Concern } from '../profile/confidentialityRow';
import type { Choice } from '../profile/Preset';
import type { Secret } from './Secret';

/** What leaves an own record and names somebody. */
const ofOthers = new Set(['address', 'phone', 'name', 'id', 'accession']);

/** Which identifying values may occur in an output. */
export interface Staying {
  /** Equal for choices under which the same stays. */
  readonly name: string;
  readonly stays: (secret: Secret) => boolean;
}

/**
 * The identifying values that may occur in an output under a choice: those that stay where they were found, because an
 * option keeps their attribute or because the record stays a person's own. Undefined where there are none.
 */
export function staysUnder(choice: Choice): Staying | undefined {
  if (!presetFlags(choice.preset).deidentifies)
    return { name: 'own', stays: ({ leavesOwn, kind }) => leavesOwn !== true || !ofOthers.has(kind) };
  const keepers: Concern[] = [];
  for (const option of optionsOf(choice)) {
    const column = columnOf[option];
    if (column !== undefined && column !== 'datesModified') keepers.push(column);
  }
  if (keepers.length === 0) return undefined;
  return {
    name: keepers.join(' '),
    stays: ({ keptBy }) => keptBy?.some((keeper) => keepers.includes(keeper)) === true,
  };
}
