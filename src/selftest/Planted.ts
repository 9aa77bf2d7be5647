import type { PresetName } from '../deid/profile/Preset';

/** Where values that tell of a person are planted; the order is that of the sheet. */
export const hidingPlaces = [
  'identity',
  'forgotten',
  'private',
  'sequences',
  'unknown',
  'texts',
  'spellings',
  'numbers',
  'characters',
  'reports',
  'documents',
  'annotations',
  'overlays',
  'curves',
  'pixels',
  'beside-pixels',
  'codestreams',
  'icons',
  'uids',
  'meta',
  'preamble',
  'padding',
  'retired',
  'twice',
  'encodings',
  'directory',
  'archive',
  'file-names',
] as const;

export type HidingPlace = (typeof hidingPlaces)[number];

/** The purposes that the set has an answer for. */
export const scoredPresets = [
  'basic',
  'strict',
  'research',
  'second-opinion',
  'own-record',
] as const satisfies readonly PresetName[];

export type ScoredPreset = (typeof scoredPresets)[number];

/** What must become of a planted value: it goes, it stays, or a purpose leaves it open. */
export type Fate = 'gone' | 'kept' | 'free';

/** A value by which it can be found in bytes: a text, and its bytes as they are written where they are no Latin-1. */
export interface Traceable {
  /** A path as `(0040,0275)[0].(0008,0104)`, or words for what is no element. */
  readonly where: string;
  readonly text: string;
  /** In place of the text, or beside it: lower-case hexadecimal digits. */
  readonly hex?: string | undefined;
}

/** An invented value that tells of a person, and what is to become of it under each purpose. */
export interface Plant extends Traceable {
  readonly place: HidingPlace;
  readonly fates: Readonly<Record<ScoredPreset, Fate>>;
}

/** A value that tells of nobody and that a copy is to keep. */
export interface Harmless extends Traceable {
  readonly presets: readonly ScoredPreset[];
}

/** One file of the set. */
export interface PlantedFile {
  /** As it lies in the folder; may tell of a person itself. */
  readonly path: string;
  /** Instance Number (0020,0013): by it a copy is known again, whatever its name and UIDs are. */
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly plants: readonly Plant[];
  readonly harmless: readonly Harmless[];
}
