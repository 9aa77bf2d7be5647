import { describe, expect, it } from 'vitest';
import type { NoPicture } from '../../../../src/file/pictures/NoPicture';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { TextFound } from '../../../../src/file/pictures/textIn';
import { createPool } from '../../../../src/lanes/pool';
import type { FileRow } from '../../../../src/run/FileRow';
import type { PatientSummary } from '../../../../src/run/people/PatientSummary';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';
import { Pictures } from '../../../../src/state/viewer/pictures.svelte';
import { pictureRow } from './pictureRow';

const box = { x: 1, y: 1, width: 2, height: 2, score: 3 };
const text = (places: number): TextFound => ({
  kind: 'text',
  boxes: Array.from({ length: places }, () => box),
  framesSearched: 1,
  frames: 1,
  places,
});
const none = text(0);
const unreadable: NoPicture = { kind: 'pixel-problem', code: 'bad-codestream' };

interface Asked {
  readonly all: Pictures;
  /** Files in the order in which they were searched. */
  readonly asked: number[];
}

/** One series; none of its pictures needs eyes by its header but `asking` ones. */
function pictures(
  find: (file: number, asked: Asked) => TextFound | NoPicture | Promise<TextFound | NoPicture>,
  { count = 5, asking = [] as readonly number[] } = {},
): Asked {
  const files: FileRow[] = Array.from({ length: count }, (_, id) =>
    pictureRow(id, { instanceNumber: id, need: 0 }, asking.includes(id) ? 'modality' : undefined),
  );
  const review = new PixelReview();
  const lane = () => ({
    service: {
      findText: async (blob: Blob) => {
        const file = Number(await blob.text());
        made.asked.push(file);
        return find(file, made);
      },
    } as Partial<PixelService> as PixelService,
    died: new Promise<void>(() => undefined),
    terminate: () => undefined,
  });
  const all: number[] = files.map(({ id }) => id);
  const only = { key: '1.1', label: '', modality: 'CT', files: all };
  const patient: PatientSummary = {
    ...{ key: 'a', name: '', id: '', birthDate: '', sex: '', conflicts: [], files: count },
    studies: [{ key: '1', label: '', files: count, series: [only] }],
  };
  const toSee = files.filter(({ facts }) => facts?.needsEyes !== undefined);
  const source = {
    files,
    read: { files, patients: [patient] },
    toSee,
    review,
    people: { leftOut: new Set<number>() },
    copyOf: () => undefined,
  };
  const made: Asked = { all: new Pictures(() => source, createPool(lane, 1)), asked: [] };
  return made;
}
const queue = ({ all }: Asked): number[] => all.toSee.map(({ id }) => id);

describe('the search of all pictures for text', () => {
  it('looks at every picture, whatever its header says, and at each once', async () => {
    const made = pictures(() => none);
    await made.all.search.goOn();
    expect([...made.asked].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(made.all.review.hints.searched).toBe(5);
    await made.all.search.goOn();
    expect(made.asked).toHaveLength(5);
    expect(made.all.search.running).toBe(false);
  });

  it('puts a picture in which text was found first into the queue, before those whose header asks', async () => {
    const made = pictures((file) => text(file === 3 ? 1 : 0), { asking: [1] });
    expect(queue(made)).toEqual([1]);
    await made.all.search.goOn();
    expect(queue(made)).toEqual([3, 1]);
    expect(made.all.undecided.map(({ id }) => id)).toEqual([3, 1]);
  });

  it('does not ask for a look where what it found may as well be anatomy', async () => {
    const made = pictures(() => ({ ...none, boxes: [box] }));
    await made.all.search.goOn();
    expect(queue(made)).toEqual([]);
  });

  it('shows a found picture at once, not when all is searched', async () => {
    const seen: number[][] = [];
    const made = pictures((file, { all }) => {
      seen.push(all.toSee.map(({ id }) => id));
      return text(file === 2 ? 1 : 0);
    });
    await made.all.search.goOn();
    expect(seen[0]).toEqual([]);
    expect(seen[1]).toEqual([2]);
  });

  it('rests where the lanes are wanted, finishing the picture at work, and goes on from there', async () => {
    const made = pictures((_, { all, asked }) => {
      if (asked.length === 2) all.search.rest();
      return none;
    });
    await made.all.search.goOn();
    expect(made.all.review.hints.searched).toBe(2);
    await made.all.search.goOn();
    expect(made.all.review.hints.searched).toBe(5);
    expect(made.asked).toHaveLength(5);
  });

  it('stays stopped where a person stopped it, until the person wants it to go on', async () => {
    const made = pictures((_, { all, asked }) => {
      if (asked.length === 1) all.search.stop();
      return none;
    });
    await made.all.search.goOn();
    await made.all.search.goOn();
    expect(made.all.review.hints.searched).toBe(1);
    await made.all.search.resume();
    expect(made.all.review.hints.searched).toBe(5);
  });

  it('does not search again what somebody had searched', async () => {
    const made = pictures(() => none);
    await made.all.findText(2);
    await made.all.search.goOn();
    expect(made.asked.filter((file) => file === 2)).toHaveLength(1);
  });

  it('counts pictures that cannot be searched apart, and does not try them twice', async () => {
    const made = pictures(() => unreadable);
    await made.all.search.goOn();
    await made.all.search.goOn();
    expect(made.all.review.hints.searched).toBe(0);
    expect(made.all.search.unreadable).toBe(5);
    expect(made.asked).toHaveLength(5);
  });

  it('leaves nothing behind when the files are forgotten while it runs, and searches the next ones', async () => {
    const made = pictures((_, { all, asked }) => {
      if (asked.length === 2) all.review.forget();
      return text(1);
    });
    await made.all.search.goOn();
    expect(made.all.review.hints.searched).toBe(0);
    expect(queue(made)).toEqual([]);
    await made.all.search.goOn();
    expect(made.all.review.hints.searched).toBe(5);
    expect(made.all.search.running).toBe(false);
  });

  it('says to the report how many frames it searched and how many places it found', async () => {
    const made = pictures((file) => ({ ...text(file), framesSearched: 3, frames: 9 }), { count: 2 });
    await made.all.search.goOn();
    expect(made.all.review.hints.searches().sort(([a], [b]) => a - b)).toEqual([
      [0, { frames: 3, of: 9, places: 0 }],
      [1, { frames: 3, of: 9, places: 1 }],
    ]);
  });
});
