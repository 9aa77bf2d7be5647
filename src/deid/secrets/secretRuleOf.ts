import type { Tag, VR } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { confidentialityRow } from '../profile/confidentialityRow';
import named from '../data/secretKinds.json';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import { groupOf } from '../../dicom/dictionary/groupOf';

/**
 * How the values of an attribute become secrets.
 * `label`: a short proper noun (a place, a station, a serial number); itself and its unusual words.
 * `narrative`: prose of a person; only what in it looks like an identifier.
 * `weak-id`: a number that small installations count up from 1.
 */
export type SecretRule =
  | 'name' | 'id' | 'weak-id' | 'accession' | 'birth-date' | 'address' | 'phone' | 'label' | 'narrative'; // prettier-ignore

/** What the sequences around an attribute say about it. */
export type SequenceContext = 'kept' | 'removed' | 'identification';

const byKeyword = new Map<string, SecretRule | 'none'>();
for (const rule of [
  'name',
  'id',
  'weak-id',
  'accession',
  'birth-date',
  'address',
  'phone',
  'narrative',
  'none',
] as const)
  // prettier-ignore
  for (const keyword of named[rule]) byKeyword.set(keyword, rule);

/** Person identification macro (PS3.3 10.1): the code is the person's number, the meaning the person's name. */
const personCodes = new Map<string, SecretRule>([
  ['CodeValue', 'id'],
  ['LongCodeValue', 'id'],
  ['CodeMeaning', 'name'],
]);
const identification = /Identification(Code)?Sequence$|IdentifierCodeSequenceTrial$/;

/** The rule for an attribute that the Basic Profile removes or replaces (PS3.15 Table E.1-1 and kin), undefined for what stays. */
export function secretRuleOf(tag: Tag, vr: VR, around: SequenceContext): SecretRule | undefined {
  const keyword = lookUp(tag)?.keyword ?? '';
  const own = (around === 'identification' ? personCodes.get(keyword) : undefined) ?? byKeyword.get(keyword);
  if (own !== undefined) return own === 'none' ? undefined : own;
  if (vr === 'PN') return 'name';
  if (!vrClasses.isFreeText(vr)) return undefined;
  const row = confidentialityRow(tag);
  if (row === undefined) return around !== 'kept' || isRepeating(tag) ? 'narrative' : undefined;
  if (row.concerns.includes('datesFull')) return undefined;
  const prose = row.concerns.some((c) => c === 'descriptors' || c === 'patientChars' || c === 'graphics');
  return prose ? 'narrative' : 'label';
}

/** All content of a sequence that the Basic Profile removes or replaces goes with it. */
export function sequenceContext(sequences: readonly Tag[]): SequenceContext {
  const inner = sequences.at(-1);
  if (inner !== undefined && identification.test(lookUp(inner)?.keyword ?? '')) return 'identification';
  return sequences.some(isRemoved) ? 'removed' : 'kept';
}

function isRemoved(sequence: Tag): boolean {
  const basic = confidentialityRow(sequence)?.basic ?? 'K';
  return basic !== 'K' && basic !== 'U';
}

/** Curve and overlay groups go as a whole. */
function isRepeating(tag: Tag): boolean {
  const group = groupOf(tag);
  return (group >= 0x5000 && group <= 0x501e) || (group >= 0x6000 && group <= 0x601e);
}
