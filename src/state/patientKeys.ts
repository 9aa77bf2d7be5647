import { foldName } from '../deid/foldName';
import type { PatientKeys } from '../deid/patientUnder';
import type { Doubt, DoubtfulPerson, SameOrNot } from './Doubt';

/** Under which keys the patients of a file go, as the person answered the doubts. */
export function patientKeys(
  doubts: readonly Doubt[],
  answerTo: (doubt: Doubt) => SameOrNot,
  file: number,
): PatientKeys {
  const under = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = under.get(key);
    return next === undefined ? key : rootOf(next);
  };
  for (const doubt of doubts) {
    if (doubt.kind === 'one-number' || answerTo(doubt) === 'different') continue;
    const [first, ...others] = doubt.people.map(({ patient }) => rootOf(patient)).sort();
    for (const other of others) if (other !== first && first !== undefined) under.set(other, first);
  }
  const apart = doubts
    .filter((doubt) => doubt.kind === 'one-number' && answerTo(doubt) === 'different')
    .flatMap(({ people }) => people)
    .find(({ files }) => files.includes(file));
  const joined = [...under.keys()]
    .filter((key) => key !== apart?.patient)
    .map((key) => [key, rootOf(key)] as const);
  return apart === undefined ? joined : [[apart.patient, keyApart(apart)], ...joined];
}

/** No lookup knows this key: an ID that is given to two people names neither. */
const keyApart = ({ patient, name, birthDate }: DoubtfulPerson): string =>
  ['apart', foldName(name), birthDate, patient].join('\0');
