import { foldId } from '../deid/foldId';
import { foldName } from '../deid/foldName';
import type { Doubt, DoubtfulPerson } from './Doubt';

/**
 * Where files may be about one person under two numbers, or about two under one (PS3.3 C.7.1.1). Values that are not given contradict
 * nothing.
 *
 * @param seen one entry for every patient key, name and birth date that occur together
 */
export function doubtsOf(seen: readonly DoubtfulPerson[]): Doubt[] {
  const underOne = groupBy(seen, ({ patient }) => patient).flatMap((people) => oneNumber(people));
  const byIssuer = groupBy(seen, ({ id }) => foldId(id))
    .map((people) => onePerKey(people))
    .filter((people) => people.length > 1)
    .map((people) => doubt('issuers', people));
  const known = new Set(byIssuer.map(({ people }) => keysOf(people)));
  const byName = groupBy(seen, ({ name, birthDate }) =>
    name === '' || birthDate === '' ? '' : `${foldName(name)}\0${birthDate}`,
  )
    .map((people) => onePerKey(people))
    .filter((people) => people.length > 1 && !known.has(keysOf(people)))
    .map((people) => doubt('one-name', people));
  return [...underOne, ...byIssuer, ...byName];
}

function oneNumber(people: readonly DoubtfulPerson[]): Doubt[] {
  const differ = (of: (person: DoubtfulPerson) => string): boolean =>
    new Set(people.map(of).filter((value) => value !== '')).size > 1;
  const names = differ(({ name }) => foldName(name));
  const birthDates = differ(({ birthDate }) => birthDate);
  if (!names && !birthDates) return [];
  const apart = ({ name, birthDate }: DoubtfulPerson): string =>
    `${names ? foldName(name) : ''}\0${birthDates ? birthDate : ''} `;
  return [doubt('one-number', groupBy(people, apart).map(merged))];
}

const onePerKey = (people: readonly DoubtfulPerson[]): DoubtfulPerson[] =>
  groupBy(people, ({ patient }) => patient).map(merged);

/** What most of the files say, and all files. */
function merged(people: readonly DoubtfulPerson[]): DoubtfulPerson {
  const [first, ...rest] = [...people].sort((a, b) => b.files.length - a.files.length);
  if (first === undefined) throw new Error('nobody');
  return { ...first, files: [first, ...rest].flatMap(({ files }) => files).sort((a, b) => a - b) };
}

const keysOf = (people: readonly DoubtfulPerson[]): string =>
  people
    .map(({ patient }) => patient)
    .sort()
    .join('\n');

const doubt = (kind: Doubt['kind'], people: readonly DoubtfulPerson[]): Doubt => ({
  key: `${kind}\n${keysOf(people)}`,
  kind,
  people,
});

/** Groups of equal keys in the order in which they come; what has the empty key is in none. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
