import { describe, expect, test, vi } from 'vitest';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { Pool } from '../../../../src/lanes/pool';
import { Looking } from '../../../../src/state/viewer/Looking.svelte';
import { Slides } from '../../../../src/viewer/Slides';
import { Viewer } from '../../../../src/state/viewer/viewer.svelte';

function rig() {
  const run: Pool<PixelService>['run'] = () => new Promise(() => undefined);
  const viewer = () =>
    new Viewer(new Slides([{ file: 0, frames: 40 }]), { pool: { run }, blobOf: () => new Blob() }, 20);
  const [original, copy] = [viewer(), viewer()];
  return { original, copy, looking: new Looking(original, copy) };
}

const size = { columns: 100, rows: 100 };
const point = (x: number, y: number) => ({ x, y });

describe('looking at slides', () => {
  test('keys turn the pages, to both ends, and enlarge', () => {
    const { original, looking } = rig();
    const at = (key: string): number => (looking.press(key), original.index);
    expect(['ArrowDown', 'ArrowLeft', 'PageDown', 'Home', 'End', 'ArrowRight'].map(at)).toEqual([
      21, 20, 30, 0, 39, 39,
    ]);
    looking.press('+');
    expect(looking.view.zoom).toBe(1.25);
    looking.press('0');
    expect(looking.view.zoom).toBe(1);
    expect(looking.press('x')).toBe(false);
  });

  test('keys move an enlarged picture, so that all its parts can be looked at without a pointer', () => {
    const { original, looking } = rig();
    looking.press('+');
    looking.press('ArrowRight', true);
    looking.press('ArrowUp', true);
    expect([looking.view, original.index]).toEqual([{ zoom: 1.25, x: -60, y: 60 }, 20]);
  });

  test('the wheel turns a page at a time, and with Ctrl enlarges', () => {
    const { original, looking } = rig();
    looking.wheel(300, false);
    looking.wheel(0, false);
    expect(original.index).toBe(21);
    looking.wheel(-1, true);
    expect(looking.view.zoom).toBeGreaterThan(1);
    expect(original.index).toBe(21);
  });

  test('a picture is never smaller than its place, and where it fits it lies in the middle', () => {
    const { looking } = rig();
    looking.larger();
    looking.tool = 'move';
    looking.drag(
      { from: point(0, 0), to: point(1, 1), by: point(8, 4), phase: 'move' },
      size,
      () => undefined,
    );
    expect(looking.view).toEqual({ zoom: 1.25, x: 8, y: 4 });
    looking.smaller();
    looking.smaller();
    expect(looking.view).toEqual({ zoom: 1, x: 0, y: 0 });
  });

  test('an area is drawn while the pointer moves and told when it ends, not when it is called off', () => {
    const { looking } = rig();
    const add = vi.fn();
    looking.tool = 'cover';
    const [from, to, by] = [point(10, 10), point(30, 20), point(0, 0)];
    looking.drag({ from, to, by, phase: 'move' }, size, add);
    expect(looking.draft).toEqual({ x: 10, y: 10, width: 20, height: 10 });
    looking.drag({ from, to, by, phase: 'cancel' }, size, add);
    expect(looking.draft).toBeUndefined();
    expect(add).not.toHaveBeenCalled();
    looking.drag({ from, to, by, phase: 'end' }, size, add);
    expect(add).toHaveBeenCalledExactlyOnceWith({ x: 10, y: 10, width: 20, height: 10 });
  });

  test('brightness is dragged for original and copy alike, where the picture is grey', () => {
    const { original, copy, looking } = rig();
    const drag = () =>
      looking.drag(
        { from: point(0, 0), to: point(0, 0), by: point(10, 0), phase: 'move' },
        size,
        () => undefined,
      );
    drag();
    expect(original.window).toBeUndefined();
    original.picture = {
      kind: 'picture',
      rows: 1,
      columns: 1,
      frames: 40,
      pixelAspect: 1,
      orientation: undefined,
      grey: { windows: [{ center: 40, width: 400 }], low: 0, high: 1024 },
      hasOverlays: false,
      proposal: undefined,
    };
    drag();
    expect(original.window).toEqual({ center: 40, width: 410 });
    expect(copy.window).toEqual(original.window);
  });
});
