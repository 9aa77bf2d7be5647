import { describe, expect, it } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import type { Lane } from '../../../src/lanes/Lane';
import { pixelService } from '../../../src/lanes/pixelService';
import { createPool } from '../../../src/lanes/pool';
import type { DicomService } from '../../../src/lanes/protocol';
import { intake } from '../../../src/platform/taking/intake';
import type { Ports } from '../../../src/state/Ports';
import { plantedFiles } from '../../../src/selftest/plantedFiles';
import { runSelfTest } from '../../../src/state/selftest/runSelfTest';
import { sheetOf } from '../../../src/state/selftest/sheetOf';
import type { SelfTestSheet } from '../../../src/state/selftest/SelfTestSheet';
import { SelfTest } from '../../../src/state/selftest/SelfTest.svelte';

const never = new Promise<void>(() => undefined);
const laneOf = <Service>(service: Service): Lane<Service> => ({
  service,
  died: never,
  terminate: () => undefined,
});

/** What the self-test uses of the page, in one process; whatever else it touched would be missing. */
function portsWith(service: DicomService): Ports {
  const ports: Partial<Ports> = {
    pool: createPool(() => laneOf(service), 1),
    pixels: createPool(() => laneOf(pixelService), 1),
    intake,
    now: () => new Date(),
    purposeWord: (preset) => preset,
  };
  return ports as Ports;
}

const quiet = { elsewhere: 0, refused: 0 };
const run = (service: DicomService): Promise<SelfTestSheet> =>
  runSelfTest(
    portsWith(service),
    () => quiet,
    () => undefined,
    new AbortController().signal,
  );
const failedChecks = ({ checks }: SelfTestSheet) =>
  checks.filter(({ passed }) => !passed).map(({ name }) => name);
const failedPlaces = ({ places }: SelfTestSheet) =>
  places.filter(({ survivors }) => survivors.length > 0).map(({ place }) => place);

/** The real lane, of whose copies something becomes. */
const lyingLane = (become: (copy: Blob) => Blob): DicomService => ({
  ...dicomService,
  cleanAll: async (batch) => {
    const answer = await dicomService.cleanAll(batch);
    if (answer.kind !== 'cleanings') return answer;
    const files = answer.files.map((file) =>
      file.kind === 'numbered-cleaning' ? { ...file, blob: become(file.blob) } : file,
    );
    return { ...answer, files };
  },
});

describe('the self-test', () => {
  it('passes with the real lanes: each place is empty, and each copy there and proven', async () => {
    const sheet = await run(dicomService);
    expect([failedPlaces(sheet), failedChecks(sheet)]).toEqual([[], []]);
    expect(sheet.passed).toBe(true);
    // Four rounds without the picture that has a name in it, one with it; the directory never.
    expect(sheet.copies).toBe(4 * 36 + 37);
    expect(sheet.checks.find(({ name }) => name === 'copies')).toMatchObject({ good: 181, of: 181 });
    expect(sheet.places.every(({ planted }) => planted > 0)).toBe(true);
  });

  it('fails in the place where a copy keeps something, and says in which file and where', async () => {
    const sheet = await run(lyingLane((copy) => new Blob([copy, 'Auftrag Aschenbrenner'])));
    expect(sheet.passed).toBe(false);
    expect(failedPlaces(sheet)).toContain('private');
    const survivors = sheet.places.find(({ place }) => place === 'private')?.survivors ?? [];
    expect(survivors).toContainEqual({ preset: 'basic', file: 'IM0003', where: '(0041,1001)' });
  });

  it('fails where a copy lost its picture, or where there is no copy', async () => {
    const cut = await run(lyingLane((copy) => copy.slice(0, copy.size - 600)));
    expect(cut.passed).toBe(false);
    expect(failedChecks(cut)).toContain('kept');
    const refusing: DicomService = {
      ...dicomService,
      cleanAll: async (batch) => {
        const answer = await dicomService.cleanAll(batch);
        if (answer.kind !== 'cleanings') return answer;
        return {
          ...answer,
          files: answer.files.map(() => ({ kind: 'refusal' as const, code: 'plan-too-large' as never })),
        };
      },
    };
    const none = await run(refusing);
    expect([none.passed, failedChecks(none)]).toEqual([false, ['copies']]);
  });

  it('fails where the page asked another server, and where nothing was held against anything', () => {
    const found = { at: new Date(), files: plantedFiles(), rounds: [], milliseconds: 1 };
    const asking = sheetOf({ ...found, network: { elsewhere: 1, refused: 0 } });
    expect([asking.passed, failedChecks(asking)]).toEqual([false, expect.arrayContaining(['network'])]);
    const idle = sheetOf({ ...found, network: quiet });
    expect([idle.passed, failedChecks(idle)]).toEqual([
      false,
      ['copies', 'verified', 'held', 'blacked-out', 'kept', 'report'],
    ]);
  });

  it('is over at once where it is stopped, and says so where it breaks', async () => {
    const test = new SelfTest(portsWith(dicomService), () => quiet);
    const going = test.start();
    test.stop();
    await going;
    expect([test.phase, test.sheet]).toEqual(['ready', undefined]);
    const broken = new SelfTest(
      {
        ...portsWith(dicomService),
        intake: () => {
          throw new Error('bug');
        },
      },
      () => quiet,
    );
    await broken.start();
    expect([broken.phase, broken.sheet]).toEqual(['broken', undefined]);
  });
});
