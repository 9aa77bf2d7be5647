import type { Decision, PresetName } from '../../deid/profile/Preset';

/** How far a decision goes: this file, the files of its series, or all files. */
export type DecisionReach = 'file' | 'series' | 'all';

/** A decision of the person about one place. */
export interface Decided extends Omit<Decision, 'value'> {
  readonly value: string | undefined;
  readonly id: number;
  /** PS3.6 keyword of the place, empty where it has none. */
  readonly keyword: string;
  /** The purpose under which it was taken; it holds under no other. */
  readonly preset: PresetName;
  /** `these`: the files where a text stands. */
  readonly reach: DecisionReach | 'these';
  /** Ids of the files that it holds for; undefined for all. */
  readonly files: ReadonlySet<number> | undefined;
}
