/**
 * Everything that a copy depends on beside its source, as values that never change: numbers, texts, and objects that are replaced and not
 * written to. Two recipes of which every part is the same make the same copies.
 */
export type Recipe = readonly unknown[];

export const sameRecipe = (one: Recipe, other: Recipe): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);
