import type { Tag } from '../../dicom/dictionary/DataSet';
import types from '../data/types.json';
import { tagOf } from './tagOf';

/** PS3.5 section 7.4. */
export type AttributeType = '1' | '1C' | '2' | '2C' | '3';

/** The Types of one SOP Class, as far as rows of Table E.1-1 turn on them. */
export interface ClassTypes {
  /** False where the SOP Class is unknown and the strictest Type of any IOD is taken, or parts of its IOD are not known. */
  readonly complete: boolean;
  /** Whether the IOD has a Patient Module, so that Patient's Name and Patient ID have their place. */
  readonly hasPatient: boolean;
  /**
   * @param path tags of the sequences and of the attribute, eight upper-case digits each, joined by dots.
   * @returns the Type, `3` for what the IOD does not demand, undefined where parts of the IOD are not known.
   */
  typeOf(path: string): AttributeType | undefined;
}

const patientId = '00100020';
const known = new Map<string, ClassTypes>();
const incomplete = new Set(types.incomplete);
type Paths = Readonly<Record<string, string | undefined>>;
const profiles: readonly Paths[] = types.profiles;
const profileOf = new Map<string, number>(Object.entries(types.sop));
const conflicts: Readonly<Record<string, readonly string[] | undefined>> = types.plainConflicts;
/** Content items repeat themselves to any depth and are of one Type at each. */
const repeated = /0040A730\.(?=0040A730)/g;

function make(sopClass: string): ClassTypes {
  const profile = profileOf.get(sopClass);
  const fallback = profile === undefined;
  const paths = new Map<string, string | undefined>(
    Object.entries(fallback ? types.fallback : { ...types.common, ...profiles[profile] }),
  );
  const unlisted = incomplete.has(sopClass) ? undefined : '3';
  const typeOf = (path: string): AttributeType | undefined =>
    (paths.get(path.replace(repeated, '')) as AttributeType | undefined) ?? unlisted;
  return { complete: !fallback && !incomplete.has(sopClass), hasPatient: typeOf(patientId) !== '3', typeOf };
}

/** The Types of a SOP Class by UID; of any UID that data/types.json does not hold, the empty one too, the fallback. */
export function typesOf(sopClass: string): ClassTypes {
  const uid = profileOf.get(sopClass) === undefined ? '' : sopClass;
  let found = known.get(uid);
  if (found === undefined) {
    found = make(uid);
    known.set(uid, found);
  }
  return found;
}

/** The code in place of a plain X or Z that would break the IOD (PS3.15 E.1.1), undefined where the row stands. */
export function conflictAt(path: string): 'D' | 'Z' | undefined {
  const type = conflicts[path.replace(repeated, '')]?.[1];
  if (type === undefined) return undefined;
  return type.startsWith('1') ? 'D' : 'Z';
}

const conflictTags = new Set(Object.keys(conflicts).map((path) => tagOf(path.slice(-8))));

/** Whether `conflictAt` knows a path that ends in the tag. */
export const conflicting = (tag: Tag): boolean => conflictTags.has(tag);
