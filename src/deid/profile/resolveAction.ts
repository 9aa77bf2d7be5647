import type { AttributeType } from './typesOf';

/** The codes of the Basic Profile column of PS3.15 Table E.1-1. */
export type RowCode = 'X' | 'Z' | 'D' | 'U' | 'X/Z' | 'X/D' | 'Z/D' | 'X/Z/D' | 'X/Z/U*';

/** What is left of a code of Table E.1-1 once the attribute's Type is known. */
export type Resolved = 'X' | 'Z' | 'D' | 'U';

/**
 * PS3.15 Table E.1-1a: the mildest code of a combination that keeps the IOD valid.
 *
 * @param type the Type in the file's SOP Class, `3` where the IOD does not demand the attribute, undefined where
 *   nobody knows: then the last code, which is valid whatever the Type.
 */
export function resolveAction(code: RowCode, type: AttributeType | undefined): Resolved {
  const mandatory = type === undefined || type === '1' || type === '1C';
  switch (code) {
    case 'X':
    case 'Z':
    case 'D':
    case 'U':
      return code;
    case 'X/Z':
      // A dummy satisfies Z as well, and a Type 1 needs one.
      return type === '3' ? 'X' : type === '1' || type === '1C' ? 'D' : 'Z';
    case 'X/D':
      return type === '3' ? 'X' : 'D';
    case 'Z/D':
      return mandatory ? 'D' : 'Z';
    case 'X/Z/D':
      return type === '3' ? 'X' : mandatory ? 'D' : 'Z';
    case 'X/Z/U*':
      return type === '3' ? 'X' : mandatory ? 'U' : 'Z';
  }
}
