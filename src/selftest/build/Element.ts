import type { HidingPlace, ScoredPreset, Fate } from '../Planted';

/** What an element of the set tells of a person. */
export interface Tells {
  readonly place: HidingPlace;
  readonly text: string;
  /** Its bytes, where they are not the text in Latin-1. */
  readonly hex?: string;
  /** Where a purpose does something else than to let it go. */
  readonly fates?: Readonly<Partial<Record<ScoredPreset, Fate>>>;
}

/** A data element to be written. Text is Latin-1; numbers are those of US, SS and UL; items are those of a sequence. */
export interface Element {
  readonly tag: number;
  readonly vr: string;
  readonly value: string | number | Uint8Array | readonly (readonly Element[])[];
  /** A sequence and items of undefined length (PS3.5 7.5). */
  readonly open?: boolean;
  readonly tells?: readonly Tells[];
  /** Purposes whose copies keep this value. */
  readonly harmless?: readonly ScoredPreset[];
}

/** An element that tells nothing. */
export const plain = (tag: number, vr: string, value: Element['value']): Element => ({ tag, vr, value });

/** An element that tells of a person: the whole text, or those parts of it that may not survive. */
export const telling = (
  place: HidingPlace,
  tag: number,
  vr: string,
  value: string,
  parts: readonly string[] = vr === 'PN' ? value.split('^').filter((part) => part.length > 3) : [value],
  fates?: Tells['fates'],
): Element => ({
  tag,
  vr,
  value,
  tells: parts.map((text) => (fates === undefined ? { place, text } : { place, text, fates })),
});

/** An element that must stay. */
export const harmless = (
  tag: number,
  vr: string,
  value: string,
  presets: readonly ScoredPreset[],
): Element => ({ tag, vr, value, harmless: presets });
