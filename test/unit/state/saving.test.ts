import { describe, expect, it } from 'vitest';
import { LeftPage } from '../../../src/state/leftPage.svelte';
import { Saving } from '../../../src/state/saving.svelte';
import type { FileToMake } from '../../../src/platform/saving/saveEach';
import type { SaveOutcome } from '../../../src/platform/saving/SaveOutcome';
import type { Outlets } from '../../../src/state/Ports';

const outcome: SaveOutcome = { kind: 'saved', files: 1, bytes: 1, readBack: false };

type Ways = Pick<Outlets, 'saveZip' | 'saveLockedZip' | 'saveFolder' | 'saveEach'>;

const outlets = (more: Partial<Ways>): Ways => ({
  saveFolder: undefined,
  saveZip: () => Promise.resolve(outcome),
  saveLockedZip: () => Promise.resolve(outcome),
  saveEach: () => Promise.resolve(outcome),
  ...more,
});

describe('saving, where everything is forgotten meanwhile', () => {
  it('makes no further file, and tells of none', async () => {
    const made: string[] = [];
    const heard: number[] = [];
    let failed: unknown;
    const saving = new Saving(
      outlets({
        saveEach: async (files, { saved }) => {
          try {
            for (const file of files) {
              await file.make();
              saved(file, true);
            }
          } catch (error) {
            failed = error;
          }
          return outcome;
        },
      }),
    );
    const file = (name: string, then = (): unknown => undefined): FileToMake => ({
      name,
      copies: 1,
      make: () => {
        made.push(name);
        return Promise.resolve(new Blob([name])).finally(() => void then());
      },
    });
    const files = [file('a'), file('b', () => saving.forget()), file('c')];
    await saving.each(
      () => Promise.resolve({ files, bytes: 3 }),
      (at) => heard.push(at),
    );
    expect(made).toEqual(['a', 'b']);
    expect(heard).toEqual([0]);
    expect(failed).toBeInstanceOf(Error);
    expect([saving.running, saving.outcome]).toEqual([undefined, undefined]);
  });

  it('writes no further file into a folder', async () => {
    const written: string[] = [];
    const saving = new Saving(
      outlets({
        saveFolder: (files, { done }) => {
          for (const { name } of files) {
            done(1, 2);
            written.push(name);
            saving.forget();
          }
          return Promise.resolve(outcome);
        },
      }),
    );
    const blob = new Blob(['x']);
    await saving.folder(
      () => Promise.resolve(['a', 'b'].map((name) => ({ name, blob, crc32: 1 }))),
      'n',
      undefined,
      false,
    );
    expect(written).toEqual(['a']);
    expect(saving.outcome).toBeUndefined();
  });

  it('asks for no place any more where it was only being prepared', async () => {
    let asked = false;
    const saving = new Saving(
      outlets({
        saveEach: () => {
          asked = true;
          return Promise.resolve(outcome);
        },
      }),
    );
    await saving.each(
      () => {
        saving.forget();
        return Promise.resolve({ files: [], bytes: 0 });
      },
      () => undefined,
    );
    expect(asked).toBe(false);
  });
});

describe('what left the page', () => {
  it('stays counted where other copies take its place, and nobody of these is out', () => {
    const [anna, bernd] = ['a', 'b'].map((key) => ({ key })) as unknown as Parameters<LeftPage['add']>[0];
    if (anna === undefined || bernd === undefined) throw new Error('nobody');
    const left = new LeftPage();
    left.add([anna], [anna, bernd], [{ blob: new Blob() }], 1, new Date(1));
    left.forget();
    expect([left.has(anna), left.all]).toEqual([false, false]);
    left.add([anna], [anna], [{ blob: new Blob() }], 1, new Date(2));
    expect([left.persons, left.copies, left.zips, left.all]).toEqual([1, 2, 2, true]);
  });
});
