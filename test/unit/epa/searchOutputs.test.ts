import { beforeAll, describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/deid/profile/Preset';
import type { Secret } from '../../../src/deid/secrets/Secret';
import { makeFiles } from '../../../src/epa/makeFiles';
import type { Identity } from '../../../src/epa/Wanted';
import { documentService } from '../../../src/lanes/documentService';
import { StudySecrets } from '../../../src/run/survey/StudySecrets';
import type { EpaStudy } from '../../../src/viewer/epaStudiesOf';
import { searchOutputs } from '../../../src/viewer/searchOutputs';
import {
  drawing,
  germanWords,
  lane,
  origin,
  sampleCopies,
  sampleIdentity,
  sampleSecrets,
  wantedSample,
} from '../../fixtures/epaSample';

const basic: Choice = { preset: 'basic', options: [] };
const own: Choice = { preset: 'own-record', options: [] };
const study = (person: string): EpaStudy => ({
  key: person,
  person,
  label: '',
  secrets: [person],
  series: [],
});
const [mine, other] = [study('sample'), study('other')];
const secrets = new StudySecrets();
let copies: readonly Blob[] = [];

beforeAll(async () => {
  copies = await sampleCopies(own);
  secrets.add('sample', await sampleSecrets());
  const others: Secret[] = [
    { kind: 'name', text: 'Sonnleithner^Walburga' },
    { kind: 'id', text: 'SON-0042-77' },
  ];
  secrets.add('other', others);
});

async function searched(choice: Choice, identity?: Identity, name?: string): Promise<string> {
  const { files } = await makeFiles([wantedSample(identity)], 'pdf', germanWords, drawing(copies), origin);
  const outputs = files.map((file) => ({ ...file, name: name ?? file.name, study: mine }));
  return searchOutputs(lane(documentService), outputs, choice, secrets, [mine, other]);
}

describe('files for the ePA', () => {
  test('are saved where they name nobody', async () => {
    expect(await searched(basic)).toBe('clean');
  });

  test('are not saved where they name the person whom the purpose hides, in a text or in their name', async () => {
    expect(await searched(basic, sampleIdentity)).toBe('tells');
    expect(await searched(basic, { ...sampleIdentity, name: '', birthDate: '14.03.1958' })).toBe('tells');
    expect(await searched(basic, undefined, 'epa-MUST-4711-0815.pdf')).toBe('tells');
  });

  test('may name the person of their own record, and nobody else', async () => {
    expect(await searched(own, sampleIdentity)).toBe('clean');
    expect(await searched(own, { ...sampleIdentity, description: 'CT Walburga Sonnleithner' })).toBe('tells');
    expect(await searched(own, { ...sampleIdentity, description: 'SON-0042-77' })).toBe('tells');
  });

  test('are not saved where nobody can read them', async () => {
    const broken = new Blob(['%PDF-1.7 nothing'], { type: 'application/pdf' });
    const outputs = [{ name: 'epa-CT.pdf', blob: broken, study: mine }];
    expect(await searchOutputs(lane(documentService), outputs, basic, secrets, [mine])).toBe('unread');
  });

  test('are not held back for a number that is as short as those of pages', async () => {
    const short = new StudySecrets();
    short.add('sample', [{ kind: 'id', text: '11' }]);
    const { files } = await makeFiles([wantedSample()], 'pdf', germanWords, drawing(copies), origin);
    const outputs = files.map((file) => ({ ...file, study: mine }));
    expect(await searchOutputs(lane(documentService), outputs, basic, short, [mine])).toBe('clean');
  });
});
