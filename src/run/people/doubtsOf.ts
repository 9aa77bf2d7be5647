import { foldId } from '../../deid/identity/foldId';
import { foldName } from '../../deid/identity/foldName';
import { contradicts } from './contradicts';
import type { Doubt, DoubtfulPerson } from './Doubt';

/**
 * Where files may be about one person under two numbers, or about two under one (PS3.3 C.7.1.1). Values that are not given contradict
 * nothing. The same files give the same doubts, in whatever order they were read.
 *
 * @param seen one entry for every patient key, name, birth date and sex that occur together
 */
export function doubtsOf(seen: readonly DoubtfulPerson[]): Doubt[] {
  const inOrder = seen
    .map((person) => ({ person, first: firstFile(person) }))
    .sort((a, b) => a.first - b.first)
    .map(({ person }) => person);
  const underOne = groupBy(inOrder, ({ patient }) => patient).flatMap((people) => oneNumber(people));
  const byIssuer = groupBy(inOrder, ({ id }) => foldId(id))
    .filter(isSeveral)
    .map((people) => onePerKey(people))
    .filter((people) => people.length > 1)
    .map((people) => doubt('issuers', people));
  const known = new Set(byIssuer.map(({ people }) => keysOf(people)));
  const byName = groupBy(inOrder, ({ name, birthDate }) =>
    name === '' || birthDate === '' ? '' : `${foldName(name)}\0${birthDate}`,
  )
    .filter(isSeveral)
    .map((people) => onePerKey(people))
    .filter((people) => people.length > 1 && !known.has(keysOf(people)))
    .map((people) => doubt('one-name', people));
  return [...underOne, ...byIssuer, ...byName];
}

/** Two people under one number, and what is still in doubt about each of them. */
function oneNumber(people: readonly DoubtfulPerson[]): Doubt[] {
  const apart = peopleApart(people);
  const within = apart.flatMap((one) => spellings(one));
  return apart.length === 1 ? within : [doubt('two-people', apart.map(merged)), ...within];
}

/** Parts identities that contradict each other. One that fits several people is nobody's but its own. */
function peopleApart(people: readonly DoubtfulPerson[]): DoubtfulPerson[][] {
  const apart: DoubtfulPerson[][] = [];
  const open: DoubtfulPerson[] = [];
  // Those that say most come first: what says little joins the one that it fits.
  for (const person of [...people].sort((a, b) => saysOf(b) - saysOf(a))) {
    const fitting = apart.filter((group) => !group.some((other) => contradicts(person, other)));
    if (fitting.length > 1) open.push(person);
    else if (fitting[0] === undefined) apart.push([person]);
    else fitting[0].push(person);
  }
  if (open.length > 0) apart.push(open);
  return apart;
}

const saysOf = ({ name, birthDate, sex }: DoubtfulPerson): number =>
  [name, birthDate, sex].filter((value) => value !== '').length;

function spellings(people: readonly DoubtfulPerson[]): Doubt[] {
  const differ = (of: (person: DoubtfulPerson) => string): boolean =>
    new Set(people.map(of).filter((value) => value !== '')).size > 1;
  const names = differ(({ name }) => foldName(name));
  const birthDates = differ(({ birthDate }) => birthDate);
  if (!names && !birthDates) return [];
  const apart = ({ name, birthDate }: DoubtfulPerson): string =>
    `${names ? foldName(name) : ''}\0${birthDates ? birthDate : ''} `;
  return [doubt('one-number', groupBy(people, apart).map(merged))];
}

/** Who is alone is in no doubt. */
const isSeveral = (people: readonly DoubtfulPerson[]): boolean => people.length > 1;

const onePerKey = (people: readonly DoubtfulPerson[]): DoubtfulPerson[] =>
  groupBy(people, ({ patient }) => patient).map(merged);

/** What most of the files say, and all files. */
function merged(people: readonly DoubtfulPerson[]): DoubtfulPerson {
  const [first, ...rest] = [...people].sort(
    (a, b) => b.files.length - a.files.length || firstFile(a) - firstFile(b),
  );
  if (first === undefined) throw new Error('nobody');
  return { ...first, files: [first, ...rest].flatMap(({ files }) => files).sort((a, b) => a - b) };
}

const firstFile = ({ files }: DoubtfulPerson): number => files.reduce((a, b) => Math.min(a, b), Infinity);

const keysOf = (people: readonly DoubtfulPerson[]): string =>
  people
    .map(({ patient }) => patient)
    .sort()
    .join('\n');

const doubt = (kind: Doubt['kind'], people: readonly DoubtfulPerson[]): Doubt => ({
  key: [kind, keysOf(people), String(Math.min(...people.map(firstFile)))].join('\n'),
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
