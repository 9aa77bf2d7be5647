import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsAsLooked } from '../../src/pixel/sight/countsAsLooked';
import type { CoveredArea, Rect } from '../../src/pixel/Redaction';
import { allCells } from '../../src/pixel/sight/visibleCells';
import { PixelReview } from '../../src/state/viewer/pixelReview.svelte';

const side = 6;
/** Frames of each of three pictures. */
const frames = [1, 2, 5];
const all = [0, 1, 2];

const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: 0, max: side - 1 }),
  y: fc.integer({ min: 0, max: side - 1 }),
  width: fc.integer({ min: 1, max: side }),
  height: fc.integer({ min: 1, max: side }),
});
const files = fc.subarray(all, { minLength: 1 });
const area: fc.Arbitrary<CoveredArea> = fc.oneof(
  rect,
  fc
    .tuple(rect, fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }))
    .map(([of, inFrames]): CoveredArea => ({ ...of, frames: inFrames })),
);

type Step =
  | readonly ['watch', file: number]
  | readonly ['show', file: number, frame: number, cells: number]
  | readonly ['cover', files: readonly number[], area: CoveredArea]
  | readonly ['propose', files: readonly number[], area: CoveredArea, keepOnly: Rect | undefined]
  | readonly ['keepOnly', files: readonly number[], area: Rect | undefined]
  | readonly ['replace', file: number, n: number, by: CoveredArea | undefined]
  | readonly ['say', files: readonly number[], kind: 'left-out' | 'taken-in' | undefined]
  | readonly ['approve', files: readonly number[]]
  | readonly ['tell', file: number, frames: readonly number[]]
  | readonly ['undo']
  | readonly ['forget'];

const fileOne = fc.constantFrom(...all);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant('watch' as const), fileOne) },
  {
    weight: 9,
    arbitrary: fc.tuple(
      fc.constant('show' as const),
      fileOne,
      fc.nat(4),
      fc.constantFrom(allCells, allCells, 1),
    ),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('cover' as const), files, area) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('propose' as const), files, area, maybe(rect)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('keepOnly' as const), files, maybe(rect)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('replace' as const), fileOne, fc.nat(2), maybe(area)) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('say' as const),
      files,
      fc.constantFrom('left-out' as const, 'taken-in' as const, undefined),
    ),
  },
  { weight: 6, arbitrary: fc.tuple(fc.constant('approve' as const), files) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('tell' as const), fileOne, fc.subarray([0, 1, 2, 3, 4])) },
  { weight: 2, arbitrary: fc.constant(['undo'] as const) },
  { weight: 1, arbitrary: fc.constant(['forget'] as const) },
);

const inside = ({ x, y, width, height }: Rect, px: number, py: number): boolean =>
  px >= x && px < x + width && py >= y && py < y + height;

/** What a screen showed, told pixel by pixel and apart from the rule: the places of each frame that nothing black lay over. */
class Screen {
  readonly #seen = new Set<string>();
  /** Frames that were whole. */
  readonly #telling = new Map<number, readonly number[]>();

  show(review: PixelReview, file: number, frame: number, cells: number): void {
    if (frame >= (frames[file] ?? 0)) return;
    const cover = review.coverOf(file).filter((each) => each.frames?.includes(frame) ?? true);
    const keepOnly = review.keepOnlyOf(file);
    review.sights.saw(file, frame, {
      by: 'viewer',
      cells,
      drawn: keepOnly === undefined ? { cover } : { cover, keepOnly },
    });
    if (cells !== allCells) return;
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        if (!cover.some((each) => inside(each, x, y))) this.#seen.add([file, frame, x, y].join());
  }

  tell(review: PixelReview, file: number, which: readonly number[]): void {
    const those = which.filter((frame) => frame < (frames[file] ?? 0));
    review.sights.tell(file, those);
    this.#telling.set(file, those);
  }

  forget(): void {
    this.#seen.clear();
    this.#telling.clear();
  }

  /** Whether each place of each frame that is needed, and that goes out, was to be seen. */
  showed(review: PixelReview, file: number): boolean {
    const every = Array.from({ length: frames[file] ?? 0 }, (_, frame) => frame);
    const telling = this.#telling.get(file);
    const whole = (wanted: readonly number[]): boolean =>
      wanted.every((frame) => {
        for (let y = 0; y < side; y++)
          for (let x = 0; x < side; x++) {
            const gone = review
              .coverOf(file)
              .some((each) => (each.frames?.includes(frame) ?? true) && inside(each, x, y));
            const kept = review.keepOnlyOf(file)?.some((each) => inside(each, x, y)) ?? true;
            if (!gone && kept && !this.#seen.has([file, frame, x, y].join())) return false;
          }
        return true;
      });
    return whole(every) || (telling !== undefined && telling.length > 0 && whole(telling));
  }
}

function act(review: PixelReview, screen: Screen, each: Step): void {
  switch (each[0]) {
    case 'watch':
      for (const frame of [0, 1, 2, 3, 4]) screen.show(review, each[1], frame, allCells);
      return;
    case 'show': {
      screen.show(review, each[1], each[2], each[3]);
      return;
    }
    case 'cover': {
      review.cover(each[1], each[2]);
      return;
    }
    case 'propose': {
      review.propose(each[1], {
        cover: [each[2]],
        ...(each[3] === undefined ? {} : { keepOnly: [each[3]] }),
      });
      return;
    }
    case 'keepOnly': {
      review.keepOnly(each[1], each[2] && [each[2]]);
      return;
    }
    case 'replace': {
      const old = review.coverOf(each[1])[each[2]];
      if (old !== undefined) review.replace(old, each[3]);
      return;
    }
    case 'say': {
      review.decide(each[1], each[2] && { kind: each[2] });
      return;
    }
    case 'approve':
      return void review.approve(each[1], 'viewer');
    case 'tell': {
      screen.tell(review, each[1], each[2]);
      return;
    }
    case 'undo': {
      review.undo();
      return;
    }
    case 'forget':
      screen.forget();
      {
        review.forget();
        return;
      }
  }
}

it('no order of covering, approving, reaching, moving, taking back and forgetting makes a picture count whose every place that goes out was not on the screen', () => {
  let counted = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 50, size: 'max' }), (steps) => {
      const review = new PixelReview((file) => frames[file] ?? 1);
      const screen = new Screen();
      const approvedOnce = new Set<number>();
      for (const each of steps) {
        act(review, screen, each);
        if (each[0] === 'approve') for (const file of each[1]) approvedOnce.add(file);
        if (each[0] === 'forget') approvedOnce.clear();
        for (const file of all) {
          const record = review.recordOf(file);
          const decision = review.decisionOf(file);
          const claims =
            countsAsLooked(record, frames[file] ?? 1) &&
            (decision === 'approved' || (typeof decision === 'object' && decision.unreviewed === undefined));
          const seen = review.seenOf(file);
          expect(claims).toBe(seen === 'approved' || seen === 'blacked-out');
          if (!claims) continue;
          counted++;
          expect(approvedOnce.has(file)).toBe(true);
          expect(screen.showed(review, file)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(counted).toBeGreaterThan(500);
});
