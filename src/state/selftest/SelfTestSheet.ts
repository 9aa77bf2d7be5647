import type { HidingPlace, ScoredPreset } from '../../selftest/Planted';

/** What the page knows of the network since it was opened. */
export interface NetworkSeen {
  /** Requests of the page that went elsewhere than to where it came from. */
  readonly elsewhere: number;
  /** What the browser refused because of the page’s policy. */
  readonly refused: number;
}

/** What survived where it must not: in words of paths and numbers, of invented people. */
export interface Survivor {
  readonly preset: ScoredPreset;
  readonly file: string;
  readonly where: string;
}

/** What came of one hiding place under all purposes. */
export interface PlaceResult {
  readonly place: HidingPlace;
  readonly planted: number;
  readonly survivors: readonly Survivor[];
}

/** What else is held against what must be. */
export type CheckName = 'copies' | 'verified' | 'held' | 'blacked-out' | 'kept' | 'report' | 'network';

export interface CheckResult {
  readonly name: CheckName;
  readonly passed: boolean;
  /** How many are as they must be, and of how many. */
  readonly good: number;
  readonly of: number;
}

/** What a self-test found. It holds nothing of anybody’s files. */
export interface SelfTestSheet {
  readonly at: Date;
  readonly version: string;
  readonly edition: string;
  readonly places: readonly PlaceResult[];
  readonly checks: readonly CheckResult[];
  readonly network: NetworkSeen;
  readonly files: number;
  /** Copies that were made and proven, and how long that took. */
  readonly copies: number;
  readonly milliseconds: number;
  readonly passed: boolean;
}
