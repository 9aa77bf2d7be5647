import { describe, expect, it } from 'vitest';
import type { Secret } from '../../../src/deid/secrets/Secret';
import type { RunFacts } from '../../../src/run/RunFile';
import { studyOf } from '../../../src/run/survey/studyOf';
import { Survey } from '../../../src/run/survey/Survey';
import { runFile } from './runFile';

const source = (id: number) => ({ id, path: String(id), blob: new Blob(['x']) });
const identity = { name: '', id: '', issuer: '', birthDate: '', sex: '' };
const read = (id: number, patient: string, studyUid: string, secret: string) => {
  const { facts } = runFile(id, { patient, study: studyOf(studyUid, patient) });
  if (facts === undefined) throw new Error('no facts');
  const secrets: Secret[] = [{ kind: 'name', text: secret }];
  return { kind: 'told', facts, identity: { key: patient, ...identity }, secrets } as const;
};

describe('the survey of a run', () => {
  it('shares secrets in a study, and where none is named among the files of one patient only', () => {
    const survey = new Survey<Blob, RunFacts>();
    survey.add(source(2), undefined, read(2, 'B', '', 'of another'));
    survey.add(source(1), undefined, read(1, 'A', '', 'in one'));
    survey.add(source(0), undefined, read(0, 'A', '', 'in the other'));
    survey.add(source(3), undefined, read(3, 'A', '1.2.3', 'in a study'));
    const secretsOf = survey.files.map(({ facts }) =>
      survey.secrets.of(facts?.study ?? '').map(({ text }) => text),
    );
    expect(secretsOf.map((secrets) => secrets.sort())).toEqual([
      ['in one', 'in the other'],
      ['in one', 'in the other'],
      ['of another'],
      ['in a study'],
    ]);
  });

  it('names the first people while files still come in, each once, and says how many there are', () => {
    const survey = new Survey<Blob, RunFacts>();
    expect(survey.seen).toEqual({ people: [], count: 0 });
    for (const [id, patient] of ['A', 'A', 'B', 'C', 'D'].entries()) {
      const told = read(id, patient, '1.2.3', 'x');
      survey.add(source(id), undefined, {
        ...told,
        identity: { ...told.identity, name: `Name^${patient}`, birthDate: '19790411' },
      });
    }
    const people = ['A', 'B', 'C'].map((one) => ({ name: `Name^${one}`, birthDate: '19790411' }));
    expect(survey.seen).toEqual({ people, count: 4 });
  });

  it('refuses what could not be opened, lists what is no DICOM, and reads DICOMDIRs of both kinds once all files are known', async () => {
    const survey = new Survey<Blob, RunFacts>();
    survey.leaveAlone({ id: 0, path: 'cd.zip', reason: 'archive-encrypted' });
    survey.leaveAlone({ id: 1, path: 'letter', reason: 'document' });
    survey.add(source(3), undefined, { kind: 'ignored', reason: 'dicomdir' });
    survey.leaveAlone({ id: 2, path: 'DICOMDIR', reason: 'dicomdir', bytes: new Blob(['d']) });
    expect(survey.files.map(({ state, reason }) => [state, reason?.code])).toEqual([
      ['refused', 'archive-encrypted'],
      ['ignored', 'document'],
      ['ignored', 'dicomdir'],
      ['ignored', 'dicomdir'],
    ]);
    const told = await survey.directories(() => Promise.resolve({ kind: 'failed', code: 'internal' }));
    expect(told).toEqual([2, 3].map((file) => ({ file, kind: 'unreadable', code: 'internal' })));
  });

  it('asks for the content of twins only, and tells them apart by it', async () => {
    const survey = new Survey<Blob, RunFacts>();
    const twin = { uid: '1.2.3', head: 'same' };
    for (const id of [0, 1, 2]) {
      const told = read(id, 'A', '1.2.3', 'x');
      const instance = id < 2 ? twin : { uid: '1.2.4', head: 'other' };
      survey.add(source(id), undefined, { ...told, facts: { ...told.facts, instance } });
    }
    let asked: number[] = [];
    const instances = await survey.instances((files) => {
      asked = files.map(({ id }) => id);
      return Promise.resolve(new Map([[0, 'a'], [1, 'b']])); // prettier-ignore
    });
    expect(asked).toEqual([0, 1]);
    expect([...instances.keys()]).toEqual([0, 1]);
    expect(instances.get(0)).toMatchObject({ shared: true, content: 'a' });
  });
});
