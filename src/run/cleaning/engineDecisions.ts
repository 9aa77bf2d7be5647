import type { Decision } from '../../deid/profile/Preset';
import type { Decided } from './Decided';

/**
 * Decisions as the plan hears them. A private element says nothing without its Private Creator (PS3.5 7.8.1), so that one stays with
 * it, unless the person says otherwise.
 */
export function engineDecisions(decided: readonly Decided[]): Decision[] {
  const creators = decided.flatMap(({ at, does }): Decision[] => {
    const creator = does === 'keep' ? creatorOf(at) : undefined;
    return creator === undefined ? [] : [{ at: creator, does }];
  });
  const said = decided.map(({ at, does, value }): Decision => {
    return value === undefined ? { at, does } : { at, does, value };
  });
  return [...creators, ...said];
}

/** The path of the Private Creator of a private element: `(0009,1001)` is reserved by `(0009,0010)`. */
function creatorOf(path: string): string | undefined {
  const [, before, group, block] =
    /^(.*)\(([0-9a-f]{3}[13579bdf]),([0-9a-f]{2})[0-9a-f]{2}\)$/i.exec(path) ?? [];
  if (before === undefined || group === undefined || block === undefined || block === '00') return undefined;
  return `${before}(${group},00${block})`;
}
