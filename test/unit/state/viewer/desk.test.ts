import { describe, expect, test } from 'vitest';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { ShownFrame } from '../../../../src/file/pictures/ShownFrame';
import type { Pool } from '../../../../src/lanes/pool';
import { allCells } from '../../../../src/pixel/sight/visibleCells';
import type { FileRow } from '../../../../src/run/FileRow';
import { Annotations } from '../../../../src/state/viewer/Annotations.svelte';
import { Desk } from '../../../../src/state/viewer/Desk.svelte';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';
import { Viewer } from '../../../../src/state/viewer/viewer.svelte';
import { groupsOf } from '../../../../src/viewer/groupsOf';
import { pictureRow } from './pictureRow';

const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const box = { x: 1, y: 1, width: 5, height: 2 };

function rig(rows: readonly FileRow[]) {
  const review = new PixelReview((file) => rows[file]?.facts?.picture?.frames ?? 1);
  const service = {
    picture: () => Promise.resolve({ kind: 'pixel-problem', code: 'bad-codestream' }),
    frame: () => {
      const frame: ShownFrame = { kind: 'frame', columns: 9, rows: 9, pixels: new Uint8ClampedArray(324) };
      return Promise.resolve(frame);
    },
  } as Pick<PixelService, 'picture' | 'frame'> as PixelService;
  const run: Pool<PixelService>['run'] = (task) => task(service);
  const sheets: (readonly number[])[] = [];
  const source = {
    review,
    toSee: rows,
    get undecided() {
      return rows.filter(({ id }) => !review.isSettled(id));
    },
    get groups() {
      return groupsOf(this.undecided);
    },
    viewers: (slides: ConstructorParameters<typeof Viewer>[0], start: number) => {
      const viewer = (): Viewer =>
        new Viewer(slides, { pool: { run }, blobOf: () => new Blob(['1']) }, start);
      const annotations = new Annotations({ run });
      return { original: viewer(), copy: viewer(), annotations, copyAnnotations: annotations, queue: true };
    },
    openSheet: (files: readonly number[]) => sheets.push(files),
  };
  const desk = new Desk(source);
  /** What the page does: the picture is laid there, drawn, and stands on the screen as it goes out. */
  const look = async (): Promise<void> => {
    desk.bring();
    await soon();
    const { file } = desk;
    if (file === undefined) return;
    review.sights.saw(file, 0, { by: 'viewer', cells: allCells, drawn: { cover: review.coverOf(file) } });
  };
  const found = (file: number): unknown =>
    review.hints.foundText([
      [file, { kind: 'text', boxes: [{ ...box, score: 9 }], frames: 1, framesSearched: 1, places: 1 }],
    ]);
  const seen = (): string[] => rows.map(({ id }) => review.seenOf(id));
  return { desk, review, look, found, seen, sheets };
}

const alike = (n: number): FileRow[] => Array.from({ length: n }, (_, id) => pictureRow(id, { layout: 'a' }));

describe('the desk', () => {
  test('approves only what was shown, says so, and goes on to the next that needs a decision', async () => {
    const { desk, look, seen } = rig(alike(3));
    desk.bring();
    desk.approve();
    expect([desk.file, desk.told, seen()]).toEqual([0, 'loading', ['no', 'no', 'no']]);
    await soon();
    desk.approve();
    expect([desk.file, desk.told, seen()]).toEqual([0, 'small', ['no', 'no', 'no']]);
    await look();
    desk.approve();
    expect([desk.file, desk.told, seen()]).toEqual([1, 'approved', ['approved', 'no', 'no']]);
    desk.approve();
    expect(seen()).toEqual(['approved', 'no', 'no']);
  });

  test('does not go to pictures that were decided on, and ends where none is left', async () => {
    const { desk, review, look, seen } = rig(alike(3));
    review.decide([1], { kind: 'left-out' });
    await look();
    desk.approve();
    expect(desk.file).toBe(2);
    await look();
    desk.leaveOut();
    expect([desk.file, desk.told, seen()]).toEqual([2, 'done', ['approved', 'left-out', 'left-out']]);
  });

  test('blacks out what the search found, and asks for another look before that can be approved', async () => {
    const { desk, look, found, seen } = rig([pictureRow(0)]);
    found(0);
    await look();
    expect(seen()).toEqual(['shown']);
    desk.blackOut(undefined);
    expect([desk.told, desk.drawing, seen()]).toEqual(['covered', false, ['no']]);
    desk.approve();
    expect([desk.told, seen()]).toEqual(['areas', ['no']]);
    await look();
    desk.approve();
    expect(seen()).toEqual(['blacked-out']);
  });

  test('blacks out what all others of the device show where the search found nothing, and else lets a finger draw', async () => {
    const { desk, review, look, found } = rig(alike(4));
    review.hints.foundText([[0, { kind: 'text', boxes: [], frames: 1, framesSearched: 1, places: 0 }]]);
    await look();
    desk.blackOut(undefined);
    expect([desk.told, desk.drawing, review.coverOf(0)]).toEqual(['draw', true, []]);
    for (const file of [1, 2, 3]) found(file);
    desk.blackOut(undefined);
    expect([desk.told, review.coverOf(0)]).toEqual(['covered', [box]]);
  });

  test('shows pictures that are alike beside each other, and plays a cine alone', async () => {
    const { desk, look, sheets } = rig([...alike(2), pictureRow(2, { frames: 8, layout: 'a' })]);
    await look();
    desk.play();
    expect(sheets).toEqual([[0, 1]]);
    desk.show(2);
    await look();
    desk.play();
    expect([sheets.length, desk.open?.playing.on]).toEqual([1, true]);
    desk.approve();
    expect(desk.told).toBe('frames');
    desk.close();
    expect(desk.open).toBeUndefined();
  });

  test('goes through the pictures and stops at both ends', async () => {
    const { desk, look } = rig(alike(2));
    await look();
    desk.move(1);
    desk.move(5);
    expect(desk.file).toBe(1);
    desk.move(-Infinity);
    expect(desk.file).toBe(0);
  });
});
