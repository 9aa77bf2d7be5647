import { foldId } from '../../deid/identity/foldId';
import { foldName } from '../../deid/identity/foldName';
import { isPlaceholder } from '../../deid/text/isPlaceholder';
import type { DoubtfulPerson } from './Doubt';

/**
 * Whether two identities under one number cannot be one person: other names, and another birth date or sex (PS3.3 C.7.1.1). A woman who
 * marries keeps her birth date, a mistyped date keeps its name; what is not given, or stands for nobody, contradicts nothing. A number
 * that stands for nobody (`UNKNOWN`, `0`) holds no two names together.
 */
export function contradicts(one: DoubtfulPerson, other: DoubtfulPerson): boolean {
  if (!otherNames(one.name, other.name)) return false;
  if (isPlaceholder(foldId(one.id))) return true;
  return differ(dateOf(one), dateOf(other)) || differ(sexOf(one), sexOf(other));
}

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

function dateOf({ birthDate }: DoubtfulPerson): string {
  const digits = birthDate.replace(/\D/g, '');
  return digits.length === 8 && !isPlaceholder(digits) ? digits : '';
}

function sexOf({ sex }: DoubtfulPerson): string {
  const folded = sex.trim().toUpperCase();
  return folded === 'M' || folded === 'F' ? folded : '';
}

/** Whether no spelling, order, initial or slip of a finger makes one name of two. */
export function otherNames(one: string, other: string): boolean {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  if (ours.length === 0 || theirs.length === 0) return false;
  const [fewer, more] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return !fewer.every((part) => more.some((each) => alike(part, each)));
}

/** The parts of all groups of a name: `Yamada^Tarou=\u5c71\u7530^\u592a\u90ce` is also `Yamada^Tarou`. */
function partsOf(name: string): string[] {
  const folded = foldName(name);
  if (isPlaceholder(folded)) return [];
  const [first = ''] = folded.split('=');
  return first.split(/[ '-]+/).filter((part) => part !== '');
}

const shortestMistyped = 5;

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.startsWith(other) || other.startsWith(one);
  return Math.min(one.length, other.length) >= shortestMistyped && oneSlip(one, other);
}

/** One letter more, less, another, or two changed about. */
function oneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const rest = long.slice(at + 1);
  if (rest === short.slice(at) || rest === short.slice(at + 1)) return true;
  return (
    long.length === short.length &&
    long[at] === short[at + 1] &&
    long[at + 1] === short[at] &&
    long.slice(at + 2) === short.slice(at + 2)
  );
}
