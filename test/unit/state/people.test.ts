import { describe, expect, it } from 'vitest';
import { fileIdentityOf } from '../../../src/deid/identity/fileIdentityOf';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { dicomService } from '../../../src/lanes/dicomService';
import type { DoubtfulPerson } from '../../../src/run/people/Doubt';
import { doubtsOf } from '../../../src/run/people/doubtsOf';
import { patientKeys } from '../../../src/run/people/patientKeys';
import { SeenPeople } from '../../../src/run/people/SeenPeople';
import { atOnce } from '../../../src/run/atOnce';
import { PatientTree } from '../../../src/run/people/PatientTree';
import { People } from '../../../src/state/people.svelte';
import { proposedAnswer } from '../../../src/run/people/proposedAnswer';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';
import { inspected } from '../run/inspected';

let file = 0;
const person = (given: Partial<DoubtfulPerson>): DoubtfulPerson => ({
  patient: `id\0${given.issuer ?? ''}\0${given.id ?? '4711'}`,
  name: 'Muster^Anna',
  id: '4711',
  issuer: '',
  birthDate: '19790411',
  sex: 'F',
  files: [file++],
  ...given,
});

describe('doubts about who is who', () => {
  it('arise where one number has two names or birth dates, and not from what is not said', () => {
    expect(
      doubtsOf([person({}), person({ name: 'MUSTER^ANNA^' }), person({ name: '', birthDate: '' })]),
    ).toEqual([]);
    const [doubt] = doubtsOf([person({}), person({ birthDate: '19500101' })]);
    expect(doubt?.kind).toBe('one-number');
    expect(doubt?.people.map(({ birthDate }) => birthDate)).toEqual(['19790411', '19500101']);
  });

  it('arise where one name and birth date have two numbers, and not where only the name is the same', () => {
    const [doubt] = doubtsOf([
      person({}),
      person({ id: '0815' }),
      person({ id: '0816', birthDate: '19500101' }),
    ]);
    expect(doubt?.kind).toBe('one-name');
    expect(doubt?.people.map(({ id }) => id)).toEqual(['4711', '0815']);
  });

  it('arise once where one number was given out by two places', () => {
    const doubts = doubtsOf([person({ issuer: 'A' }), person({ issuer: 'B' })]);
    expect(doubts.map(({ kind }) => kind)).toEqual(['issuers']);
  });
});

/** A file as a lane sees it, and what the page knows of it. */
async function fileOf(id: number, given: Parameters<typeof ctElements>[0]) {
  const blob = blobOf(fileBytes(ctElements(given)));
  const part10 = await readPart10(blob);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const { key, ...identity } = fileIdentityOf(part10).patient;
  return { id, blob, seen: { patient: key, ...identity, files: [id] } };
}

async function pseudonymsOf(
  files: readonly Awaited<ReturnType<typeof fileOf>>[],
  people: People,
): Promise<string[]> {
  const outcomes = await Promise.all(
    files.map(({ id, blob }) =>
      dicomService.clean(blob, {
        choice: { preset: 'basic', options: [] },
        key: new Uint8Array(32).fill(5),
        studySecrets: [],
        pixels: 'export-unreviewed',
        patients: people.keysFor(id),
      }),
    ),
  );
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
    return outcome.pseudonym;
  });
}

describe('two people under one number', () => {
  const kinds = (...seen: DoubtfulPerson[]): string[] => doubtsOf(seen).map(({ kind }) => kind);

  it('are proposed where names are others and birth date or sex is, too', () => {
    const other = { name: 'Beispiel^Bernd', birthDate: '19500101' };
    const [doubt] = doubtsOf([person({}), person(other)]);
    expect([doubt?.kind, doubt && proposedAnswer(doubt)]).toEqual(['two-people', 'different']);
    expect(kinds(person({}), person({ name: 'Muster^Jonas', birthDate: '20120101' }))).toEqual([
      'two-people',
    ]);
    expect(kinds(person({}), person({ name: 'Beispiel^Bernd', birthDate: '', sex: 'M' }))).toEqual([
      'two-people',
    ]);
  });

  it('are not proposed for a spelling, an order, an initial, a slip, a married name, or what is not given', () => {
    const otherDate = { birthDate: '19790412' };
    for (const name of [
      'MUSTER^ANNA',
      'Anna^Muster',
      'Muster^A',
      'Muster^Anna^Maria',
      'Mustre^Anna',
      'ANONYMOUS',
    ])
      expect(kinds(person({}), person({ name, ...otherDate }))).toEqual(['one-number']);
    expect(
      kinds(person({ name: 'Grünwald^Liesel' }), person({ name: 'Grunwald^Liesel', ...otherDate })),
    ).toEqual(['one-number']);
    expect(kinds(person({}), person({ name: 'Beispiel^Anna' }))).toEqual(['one-number']);
    expect(kinds(person({}), person({ name: 'Beispiel^Bernd', birthDate: '', sex: '' }))).toEqual([
      'one-number',
    ]);
    expect(kinds(person({}), person({ name: 'Beispiel^Bernd', birthDate: '1979.04.11', sex: 'O' }))).toEqual([
      'one-number',
    ]);
  });

  it('are proposed for other names alone where the number stands for nobody', () => {
    const nobody = { id: 'UNKNOWN' };
    expect(kinds(person(nobody), person({ ...nobody, name: 'Beispiel^Bernd' }))).toEqual(['two-people']);
  });

  it('stay apart from each other whatever the order of the files, and each keeps their own spellings', () => {
    const seen = [
      person({}),
      person({ name: 'Schmidt^Anna' }),
      person({ name: 'Beispiel^Bernd', birthDate: '19500101', sex: 'M' }),
      person({ name: '', birthDate: '', sex: '' }),
    ];
    const doubts = doubtsOf(seen);
    expect(doubtsOf([...seen].reverse())).toEqual(doubts);
    const keys = seen.map(({ files: [file = -1] }) => patientKeys(doubts, proposedAnswer)(file)[0]?.[1]);
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
  });

  it('are two persons of the page, of whom one can be left out and taken back', () => {
    const tree = new PatientTree();
    const seen = new SeenPeople();
    const files = [
      inspected({}),
      inspected({ name: 'Beispiel^Bernd', birthDate: '19500101' }),
      inspected({}),
    ];
    files.forEach((file, id) => {
      tree.add(id, file);
      seen.add(id, file.identity);
    });
    const people = new People(doubtsOf(seen.list), atOnce(tree.patients()));
    const [anna, bernd] = people.persons;
    if (anna === undefined || bernd === undefined) throw new Error('not two');
    expect([anna.name, anna.files, bernd.name, bernd.files]).toEqual([
      'Muster^Anna',
      [0, 2],
      'Beispiel^Bernd',
      [1],
    ]);
    people.choose(bernd, false);
    expect([...people.leftOut]).toEqual([1]);
    // Nothing of a person leaves of whom a part was left out.
    const [doubt] = people.doubts;
    if (doubt !== undefined) people.decide(doubt, 'same');
    expect(people.persons).toHaveLength(1);
    expect([...people.leftOut]).toEqual([0, 1, 2]);
    if (doubt !== undefined) people.decide(doubt, 'different');
    people.choose(bernd, true);
    expect([...people.leftOut]).toEqual([]);
  });
});

describe('who is who, as the person decides', () => {
  it('joins two numbers under one pseudonym, and parts them again', async () => {
    const files = [
      await fileOf(0, { id: 'A-1' }),
      await fileOf(1, { id: 'B-2' }),
      await fileOf(2, { id: 'A-1' }),
    ];
    const people = new People(doubtsOf(files.map(({ seen }) => seen)));
    const [doubt] = people.doubts;
    if (doubt === undefined) throw new Error('no doubt');
    const [a, b, again] = await pseudonymsOf(files, people);
    expect([a === again, a === b]).toEqual([true, false]);
    people.decide(doubt, 'same');
    expect(new Set(await pseudonymsOf(files, people)).size).toBe(1);
    people.decide(doubt, 'different');
    expect(await pseudonymsOf(files, people)).toEqual([a, b, again]);
  });

  it('parts two people under one number, each with one pseudonym over all files', async () => {
    const files = [
      await fileOf(0, { name: 'Muster^Anna' }),
      await fileOf(1, { name: 'Beispiel^Bernd' }),
      await fileOf(2, { name: 'MUSTER^ANNA' }),
    ];
    const people = new People(doubtsOf(files.map(({ seen }) => seen)));
    const [doubt] = people.doubts;
    if (doubt === undefined) throw new Error('no doubt');
    expect(new Set(await pseudonymsOf(files, people)).size).toBe(1);
    people.decide(doubt, 'different');
    const [anna, bernd, again] = await pseudonymsOf(files, people);
    expect([anna === again, anna === bernd]).toEqual([true, false]);
  });

  it('finds no pseudonym of a lookup for a number that two people have', async () => {
    const files = [await fileOf(0, { name: 'Muster^Anna' }), await fileOf(1, { name: 'Beispiel^Bernd' })];
    const people = new People(doubtsOf(files.map(({ seen }) => seen)));
    for (const doubt of people.doubts) people.decide(doubt, 'different');
    const outcome = await dicomService.clean(files[0]?.blob ?? new Blob(), {
      choice: { preset: 'basic', options: [] },
      key: new Uint8Array(32).fill(5),
      studySecrets: [],
      pixels: 'export-unreviewed',
      patients: people.keysFor(0),
      lookup: { csv: 'id_old,id_new\nPAT-0815-77,CLINIC-1\n', unknown: 'refuse' },
    });
    expect(outcome).toEqual({ kind: 'refusal', code: 'patient-not-listed' });
  });
});

describe('whose files are wanted', () => {
  const persons = ['Muster^Anna', 'Beispiel^Bernd', 'Ott^Carla'].map((name, n) => {
    const series = [{ key: 's', label: '', modality: 'CT', files: [n] }];
    const studies = [{ key: 'u', label: '', series, files: 1 }];
    return { key: String(n), name, id: String(n), birthDate: '', sex: '', conflicts: [], studies, files: 1 };
  });

  it('is nobody but the person who says that it is them, until they choose others as well', () => {
    const people = new People([], persons);
    const [anna, bernd] = people.persons;
    if (anna === undefined || bernd === undefined) throw new Error('nobody');
    expect([people.me, people.leftOut.size]).toEqual([undefined, 0]);
    people.thisIsMe(bernd);
    expect(people.me?.name).toBe('Beispiel^Bernd');
    expect([...people.leftOut]).toEqual([0, 2]);
    people.choose(anna, true);
    expect([people.me?.key, [...people.leftOut]]).toEqual(['1', [2]]);
    people.thisIsMe(anna);
    expect([people.me?.key, [...people.leftOut]]).toEqual(['0', [1, 2]]);
    // Who leaves themselves out did not mean it.
    people.choose(anna, false);
    expect(people.me).toBe(undefined);
  });

  it('is everybody or nobody where somebody says so', () => {
    const people = new People([], persons);
    people.chooseAll(false);
    expect(people.leftOut.size).toBe(3);
    people.chooseAll(true);
    expect(people.leftOut.size).toBe(0);
  });
});
