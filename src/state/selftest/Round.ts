import type { ScoredPreset } from '../../selftest/Planted';
import type { FileScore } from '../../selftest/score/scoreCopies';

/** What one cleaning made of the set. */
export interface Round {
  readonly preset: ScoredPreset;
  readonly scores: readonly FileScore[];
  /** Copies that were made, and those of them that were proven. */
  readonly made: number;
  readonly verified: number;
  readonly report: string;
  readonly blackedOut: boolean;
}
