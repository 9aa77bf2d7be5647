import { columnOf } from '../profile/optionRule';
import { optionsOf, presetFlags } from '../profile/optionsOf';
import type { Concern } from '../profile/confidentialityRow';
import type { Secret } from './Secret';
import type { Choice } from '../profile/Preset';

/** What leaves an own record and names somebody. */
const ofOthers = new Set(['address', 'phone', 'name', 'id', 'accession']);

/** The files of a study come with the same array, and what is made of it is remembered by array. */
const remembered = new WeakMap<
  readonly Secret[],
  { readonly keepers: string; readonly left: readonly Secret[] }
>();

/**
 * The identifying values that may not occur in an output under a choice: not those that stay where they were found, because an
 * option keeps their attribute or because the record stays a person's own.
 */
export function secretsUnder(choice: Choice, secrets: readonly Secret[]): readonly Secret[] {
  const keepers: Concern[] = [];
  for (const option of optionsOf(choice)) {
    const column = columnOf[option];
    if (column !== undefined && column !== 'datesModified') keepers.push(column);
  }
  const own = !presetFlags(choice.preset).deidentifies;
  if (!own && keepers.length === 0) return secrets;
  const key = own ? 'own' : keepers.join(' ');
  const known = remembered.get(secrets);
  if (known?.keepers === key) return known.left;
  const stays = ({ keptBy, kind, leavesOwn }: Secret): boolean =>
    own
      ? leavesOwn !== true || !ofOthers.has(kind)
      : keptBy?.some((keeper) => keepers.includes(keeper)) === true;
  const left = secrets.some(stays) ? secrets.filter((secret) => !stays(secret)) : secrets;
  remembered.set(secrets, { keepers: key, left });
  return left;
}

const sparing = new WeakMap<
  readonly Secret[],
  { readonly spared: string; readonly left: readonly Secret[] }
>();

/** Without the values that decisions of the person keep. */
export function withoutSpared(secrets: readonly Secret[], spared: readonly string[]): readonly Secret[] {
  if (spared.length === 0) return secrets;
  const key = spared.join('\0');
  const known = sparing.get(secrets);
  if (known?.spared === key) return known.left;
  const left = secrets.filter(({ text }) => !spared.includes(text));
  sparing.set(secrets, { spared: key, left });
  return left;
}
