import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoPicture } from '../../../../src/file/pictures/NoPicture';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { ShownFrame } from '../../../../src/file/pictures/ShownFrame';
import type { Pool } from '../../../../src/lanes/pool';
import { Playing } from '../../../../src/state/viewer/Playing.svelte';
import { Slides } from '../../../../src/viewer/Slides';
import { Viewer } from '../../../../src/state/viewer/viewer.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const problem: NoPicture = { kind: 'pixel-problem', code: 'bad-codestream' };

/** Plays to the end; which slides were shown, in order. */
async function played(
  files: readonly { file: number; frames: number }[],
  start: number,
  broken = -1,
): Promise<number[]> {
  const service = {
    picture: () => Promise.resolve(problem),
    frame: (_, { index }) => {
      const frame: ShownFrame = { kind: 'frame', columns: 1, rows: 1, pixels: new Uint8ClampedArray(4) };
      return Promise.resolve(index === broken ? problem : frame);
    },
  } as Pick<PixelService, 'picture' | 'frame'> as PixelService;
  const run: Pool<PixelService>['run'] = (task) => task(service);
  const viewer = new Viewer(new Slides(files), { pool: { run }, blobOf: () => new Blob() }, start);
  const playing = new Playing(viewer);
  const shown: number[] = [];
  playing.start();
  for (let time = 0; time < 60 && playing.on; time++) {
    await vi.advanceTimersByTimeAsync(100);
    if (viewer.shownIndex === viewer.index && shown.at(-1) !== viewer.index) shown.push(viewer.index);
    if (viewer.shownIndex === viewer.index) playing.painted();
  }
  expect(playing.on).toBe(false);
  return shown;
}

test('plays every frame of the picture once around, from wherever it stands, and no frame of another picture', async () => {
  const files = [
    { file: 1, frames: 2 },
    { file: 2, frames: 5 },
    { file: 3, frames: 9 },
  ];
  expect(new Set(await played(files, 4))).toEqual(new Set([2, 3, 4, 5, 6]));
});

test('stops at a frame that cannot be shown', async () => {
  const shown = await played([{ file: 1, frames: 5 }], 0, 3);
  expect(shown).not.toContain(4);
});
