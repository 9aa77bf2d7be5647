import type { ValueGroup } from './Summary';

/**
 * How many of the values of a category are UIDs. They lead to a person only for who has the originals, and a study has hundreds: so they are
 * told apart from what a person would call facts about somebody.
 */
export const uidsIn = (groups: readonly ValueGroup[]): number =>
  groups.reduce((n, { keyword, count }) => (/UIDs?(InFile|List)?$/.test(keyword) ? n + count : n), 0);
