import { describe, expect, test } from 'vitest';
import type { NoPicture } from '../../../../src/file/pictures/NoPicture';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { ShownFrame } from '../../../../src/file/pictures/ShownFrame';
import type { Pool } from '../../../../src/lanes/pool';
import { Slides } from '../../../../src/viewer/Slides';
import { Viewer } from '../../../../src/state/viewer/viewer.svelte';

const problem: NoPicture = { kind: 'pixel-problem', code: 'unsupported-syntax' };

/** A viewer of one file whose frames arrive when the test says so. */
function rig(frames: number) {
  const answers = new Map<number, (frame: ShownFrame | NoPicture) => void>();
  const asked: number[] = [];
  const service = {
    picture: () => Promise.resolve(problem),
    frame: (_, { index }) => {
      asked.push(index);
      return new Promise((resolve) => answers.set(index, resolve));
    },
  } as Pick<PixelService, 'picture' | 'frame'> as PixelService;
  const run: Pool<PixelService>['run'] = (task) => task(service);
  const slides = new Slides([{ file: 0, frames }]);
  const viewer = new Viewer(slides, { pool: { run }, blobOf: () => new Blob() }, 0);
  const arrive = async (index: number, answer?: NoPicture): Promise<void> => {
    const pixels = new Uint8ClampedArray(4);
    answers.get(index)?.(answer ?? { kind: 'frame', columns: 1, rows: 1, pixels });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { viewer, asked, arrive };
}

describe('a viewer', () => {
  test('shows what comes nearer to the wanted slide while turning is faster than loading', async () => {
    const { viewer, arrive } = rig(100);
    await arrive(0);
    viewer.go(6);
    await arrive(1);
    expect(viewer.shownIndex).toBe(1);
    viewer.go(9);
    await arrive(6);
    expect(viewer.shownIndex).toBe(6);
    await arrive(9);
    expect(viewer.shownIndex).toBe(9);
  });

  test('never goes back to a slide that is farther from the wanted one', async () => {
    const { viewer, arrive } = rig(100);
    await arrive(0);
    viewer.go(1);
    await arrive(1);
    await arrive(2);
    await arrive(3);
    expect(viewer.shownIndex).toBe(1);
  });

  test('says that a slide has no picture only of the wanted one', async () => {
    const { viewer, arrive } = rig(100);
    await arrive(0);
    viewer.go(5);
    await arrive(1, problem);
    expect(viewer.problem).toBeUndefined();
    await arrive(5, problem);
    expect(viewer.problem).toBe('unsupported-syntax');
    expect(viewer.shown).toBeUndefined();
  });

  test('shows a window on its way while the pointer is dragged, and asks for no other slides meanwhile', async () => {
    const { viewer, asked, arrive } = rig(100);
    await arrive(0);
    await arrive(1);
    await arrive(2);
    const first = viewer.shown;
    asked.length = 0;
    viewer.setWindow({ center: 1, width: 1 });
    await arrive(3);
    viewer.setWindow({ center: 2, width: 1 });
    expect(viewer.shown).toBe(first);
    await arrive(0);
    const second = viewer.shown;
    expect(second).not.toBe(first);
    await arrive(4);
    expect(new Set(asked)).toEqual(new Set([0]));
  });
});
