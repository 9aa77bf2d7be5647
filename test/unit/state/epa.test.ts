import { describe, expect, test } from 'vitest';
import type { CleanCopy } from '../../../src/export/CleanCopy';
import type { Choice } from '../../../src/deid/profile/Preset';
import { dicomService } from '../../../src/lanes/dicomService';
import { documentService } from '../../../src/lanes/documentService';
import type { PixelService } from '../../../src/lanes/pixelProtocol';
import { pixelService } from '../../../src/lanes/pixelService';
import type { FileRow } from '../../../src/run/FileRow';
import { StudySecrets } from '../../../src/run/survey/StudySecrets';
import { Epa, type EpaPorts, type EpaSource } from '../../../src/state/epa.svelte';
import { germanWords, lane, sampleCopies, sampleSecrets } from '../../fixtures/epaSample';
import { pictureRow } from './viewer/pictureRow';

const own: Choice = { preset: 'own-record', options: [] };
const plain = (_: string, value: string): string => value.replaceAll('^', ' ');

interface Saved {
  readonly epa: Epa;
  readonly source: { work: EpaSource['work'] };
  readonly saved: CleanCopy[];
}

/** @param copies by file; a hole is a file that was held back, left out or refused */
async function epaOver(
  copies: readonly (Blob | undefined)[],
  choice: Choice,
  pixels = pixelService,
): Promise<Saved> {
  const rows: FileRow[] = copies.map((_, id) => pictureRow(id));
  const secrets = new StudySecrets();
  secrets.add('of another', [{ kind: 'name', text: 'Sonnleithner^Walburga' }]);
  for (const study of new Set(rows.flatMap(({ facts }) => facts?.study ?? [])))
    secrets.add(study, await sampleSecrets());
  const files = rows.map(({ id }) => id);
  const series = [{ key: 's', label: 'Kopf', modality: 'CT', files }];
  const studies = [{ key: 'u', label: '', series, files: files.length }];
  const person = { key: 'p', name: '', id: '', birthDate: '', sex: '', studies, files };
  // Somebody whom the person left out: there is no copy of her file.
  const left = pictureRow(rows.length);
  const another = { ...person, key: 'o', studies: [], files: [left.id] };
  const leftRow = { ...left, facts: left.facts && { ...left.facts, study: 'of another' } };
  const work = {
    result: {},
    stale: false,
    read: { files: [...rows, leftRow], secrets },
    people: { persons: [person, another], isChosen: ({ key }: { key: string }) => key === 'p' },
    copyOf: (file: number) => copies[file],
  } as unknown as EpaSource['work'];
  const saved: CleanCopy[] = [];
  const source = { purpose: { choice, hidesWhom: choice.preset !== 'own-record' }, work };
  const ports = {
    pool: lane(dicomService),
    pixels: lane(pixels),
    documents: lane(documentService),
    now: () => new Date(0),
    toJpeg: () => Promise.reject(new Error('no encoder')),
    saveFiles: (all: readonly CleanCopy[]) => {
      saved.push(...all);
      return Promise.resolve();
    },
    random: (length: number) => new Uint8Array(length),
  } as unknown as EpaPorts;
  return { epa: new Epa(() => source, ports), source, saved };
}

describe('pictures for the ePA', () => {
  test('begin with the slice in the middle of each series and an overview, as one PDF', async () => {
    const { epa, saved } = await epaOver(await sampleCopies(own), own);
    const [series] = epa.studies.flatMap((study) => study.series);
    expect(series && epa.imagesOf(series)).toEqual([10]);
    await epa.save(germanWords, plain);
    expect(epa.outcome).toMatchObject({ kind: 'saved', files: 1, name: 'epa-CT.pdf', undrawn: 0 });
    expect(saved.map(({ name }) => name)).toEqual(['epa-CT.pdf']);
  });

  test('are made of copies only: what has none is not among them, and does not count', async () => {
    const copies = await sampleCopies(own);
    const { epa, saved } = await epaOver(
      copies.map((copy, file) => (file < 5 ? copy : undefined)),
      own,
    );
    const [series] = epa.studies.flatMap((study) => study.series);
    expect(series?.slides.files.map(({ file }) => file)).toEqual([0, 1, 2, 3, 4]);
    epa.form = 'png';
    epa.overviews = false;
    await epa.save(germanWords, plain);
    expect(saved.map(({ name }) => name)).toEqual(['epa-CT-1-3.png']);
    expect((await epaOver([undefined], own)).epa.studies).toEqual([]);
  });

  test('are not saved where they name somebody whom the person left out', async () => {
    const { epa, saved } = await epaOver(await sampleCopies(own), own);
    await epa.save(germanWords, (keyword, value) =>
      keyword === 'PatientName' ? 'Walburga Sonnleithner' : plain(keyword, value),
    );
    expect(epa.outcome).toEqual({ kind: 'tells' });
    expect(saved).toEqual([]);
  });

  test('are chosen one by one, each once', async () => {
    const { epa } = await epaOver(await sampleCopies(own), own);
    const [series] = epa.studies.flatMap((study) => study.series);
    if (series === undefined) throw new Error('no series');
    epa.add(series);
    epa.add(series);
    expect(new Set(epa.imagesOf(series)).size).toBe(3);
    epa.choose(series, []);
    expect(epa.imagesOf(series)).toEqual([]);
    expect(epa.ready).toBe(true);
    epa.overviews = false;
    expect(epa.ready).toBe(false);
  });

  test('tell what to enter: title, date and modality under the own record, and neither person nor date otherwise', async () => {
    const suggested = (modality: string, description: string): string => `${modality}|${description}`;
    const { epa } = await epaOver(await sampleCopies(own), own);
    const [told] = await epa.suggestions(germanWords, suggested, plain);
    expect(told).toMatchObject({ date: '20240314', modality: 'CT' });
    expect(told?.title).toMatch(/^Computertomografie\|CT Sch\u00e4del/);
    const basic: Choice = { preset: 'basic', options: [] };
    const hidden = await epaOver(await sampleCopies(basic), basic);
    expect(await hidden.epa.suggestions(germanWords, suggested, plain)).toEqual([
      { title: 'Computertomografie|', date: '', modality: 'CT' },
    ]);
  });

  test('are not saved when other files, or another purpose, took the place of the copies meanwhile', async () => {
    const { epa, source, saved } = await epaOver(await sampleCopies(own), own);
    const saving = epa.save(germanWords, plain);
    source.work = { ...source.work, stale: true };
    await saving;
    expect(saved).toEqual([]);
    expect(epa.outcome).toEqual({ kind: 'failed' });
  });

  test('show a copy and never what a lane remembers of another Blob of the same file', async () => {
    const [first, second] = await Promise.all([sampleCopies(own), sampleCopies(own)]);
    const asked = new Set<string>();
    const watched: PixelService = {
      ...pixelService,
      frame: (file, request) => {
        asked.add(request.of);
        return pixelService.frame(file, request);
      },
    };
    const { epa, source } = await epaOver(first, own, watched);
    const [series] = epa.studies.flatMap((study) => study.series);
    if (series === undefined) throw new Error('no series');
    const { signal } = new AbortController();
    await epa.preview(series, 10, signal);
    source.work = { ...source.work, copyOf: (file: number) => second[file] };
    await epa.preview(series, 10, signal);
    expect(asked.size).toBe(2);
  });
});
