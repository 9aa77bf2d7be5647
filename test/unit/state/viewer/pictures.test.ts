import { describe, expect, test } from 'vitest';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { Pool } from '../../../../src/lanes/pool';
import type { PatientSummary } from '../../../../src/run/people/PatientSummary';
import { Pictures } from '../../../../src/state/viewer/pictures.svelte';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';
import { pictureRow } from './pictureRow';

const patient = (key: string, file: number): PatientSummary => ({
  key,
  name: '',
  id: '',
  birthDate: '',
  sex: '',
  conflicts: [],
  files: 1,
  studies: [
    { key: '1', label: '', files: 1, series: [{ key: '1.1', label: '', modality: 'CT', files: [file] }] },
  ],
});

describe('the pictures of a session', () => {
  test('are told apart where files of two people bear the same UIDs', () => {
    const files = [pictureRow(0), pictureRow(1)];
    const source = {
      files,
      read: { files, patients: [patient('a', 0), patient('b', 1)] },
      toSee: [],
      review: new PixelReview(),
      people: { leftOut: new Set<number>() },
      copyOf: () => undefined,
    };
    const never = (): Promise<never> => new Promise(() => undefined);
    const pictures = new Pictures(() => source, { run: never, runAll: never });
    expect(pictures.series.map(({ slides }) => slides.files.map(({ file }) => file))).toEqual([[0], [1]]);
    expect(new Set(pictures.series.map(({ key }) => key)).size).toBe(2);
  });

  test('are put in order once: the rows of a cleaning change none of them', () => {
    const source = {
      get files(): never {
        throw new Error('rows of a cleaning');
      },
      read: { files: [pictureRow(0)], patients: [patient('a', 0)] },
      toSee: [],
      review: new PixelReview(),
      people: { leftOut: new Set<number>() },
      copyOf: () => undefined,
    };
    const never = (): Promise<never> => new Promise(() => undefined);
    expect(new Pictures(() => source, { run: never, runAll: never }).series).toHaveLength(1);
  });

  test('ask for what a person looks at before the small pictures of the sheet', async () => {
    const source = {
      files: [pictureRow(0)],
      read: { files: [pictureRow(0)], patients: [patient('a', 0)] },
      toSee: [],
      review: new PixelReview(),
      people: { leftOut: new Set<number>() },
      copyOf: () => undefined,
    };
    const urgent: boolean[] = [];
    const run: Pick<Pool<PixelService>, 'run'>['run'] = (_, options) => {
      urgent.push(options?.urgent === true);
      return Promise.resolve({ kind: 'failed', code: 'internal' });
    };
    const pictures = new Pictures(() => source, { run, runAll: () => Promise.resolve() });
    const [series] = pictures.series;
    if (series === undefined) throw new Error('no series');
    await pictures.thumbnail(series, new AbortController().signal);
    expect(urgent).toEqual([false]);
    pictures.open(series.slides);
    expect(urgent).toEqual([false, true, true]);
    await pictures.undrawn(0, new AbortController().signal);
    await pictures.findText(0);
    expect(urgent.slice(3)).toEqual([true, true]);
  });
});
