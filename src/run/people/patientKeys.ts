import { foldName } from '../../deid/identity/foldName';
import type { PatientKeys } from '../../deid/identity/patientUnder';
import type { Doubt, DoubtfulPerson, SameOrNot } from './Doubt';

/** Under which keys the patients of each file go, as the doubts were answered. */
export function patientKeys(
  doubts: readonly Doubt[],
  answerTo: (doubt: Doubt) => SameOrNot,
): (file: number) => PatientKeys {
  const under = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = under.get(key);
    return next === undefined ? key : rootOf(next);
  };
  for (const doubt of doubts) {
    if (underOneNumber(doubt) || answerTo(doubt) === 'different') continue;
    const [first, ...others] = doubt.people.map(({ patient }) => rootOf(patient)).sort();
    for (const other of others) if (other !== first && first !== undefined) under.set(other, first);
  }
  // What parts the spellings of one person parts more than what parts two people.
  const apart = new Map<number, DoubtfulPerson>();
  for (const kind of ['two-people', 'one-number'] as const)
    for (const doubt of doubts)
      if (doubt.kind === kind && answerTo(doubt) === 'different')
        for (const person of doubt.people) for (const file of person.files) apart.set(file, person);
  const joined = [...under.keys()].map((key) => [key, rootOf(key)] as const);
  return (file) => {
    const person = apart.get(file);
    if (person === undefined) return joined;
    return [[person.patient, keyApart(person)] as const, ...joined.filter(([key]) => key !== person.patient)];
  };
}

/** The doubts that are about people of one patient key. */
export const underOneNumber = ({ kind }: Pick<Doubt, 'kind'>): boolean =>
  kind === 'one-number' || kind === 'two-people';

/** No lookup knows this key: an ID that is given to two people names neither. */
const keyApart = ({ patient, name, birthDate }: DoubtfulPerson): string =>
  ['apart', foldName(name), birthDate, patient].join('\0');
