import { describe, expect, test } from 'vitest';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { Pool } from '../../../../src/lanes/pool';
import type { Annotation, PlacedText, Shape } from '../../../../src/pixel/graphics/Graphics';
import { Annotations } from '../../../../src/state/viewer/Annotations.svelte';
import { shapePath } from '../../../../src/viewer/shapePath';
import { textPlace } from '../../../../src/viewer/textPlace';

const annotation = (on: Annotation['on']): Annotation => ({
  on,
  colour: undefined,
  shapes: [],
  texts: [],
  left: 0,
});

/** Presentation states by the type of their Blob. */
function rig(states: Record<string, readonly Annotation[] | 'unreadable'>) {
  const asked: string[] = [];
  const service = {
    graphics: ({ type }: Blob) => {
      asked.push(type);
      const annotations = states[type];
      return Promise.resolve(
        annotations === undefined || annotations === 'unreadable'
          ? { kind: 'unreadable' as const, code: 'truncated' as const, at: 0 }
          : { kind: 'graphics' as const, annotations },
      );
    },
  } as Pick<PixelService, 'graphics'> as PixelService;
  const run: Pool<PixelService>['run'] = (task) => task(service);
  return { annotations: new Annotations({ run }), asked };
}

const state = (type: string): Blob => new Blob([], { type });

describe('annotations of a viewer', () => {
  test('a state that refers to another picture draws nothing', async () => {
    const { annotations } = rig({ a: [annotation([{ sopInstance: '1.1', frames: [] }])] });
    await annotations.take('study', () => [state('a')]);
    expect(annotations.over('1.1', 4)).toHaveLength(1);
    expect(annotations.over('1.2', 4)).toEqual([]);
    expect(annotations.over(undefined, 4)).toEqual([]);
  });

  test('a state that refers to frames draws over those only', async () => {
    const { annotations } = rig({ a: [annotation([{ sopInstance: '1.1', frames: [2, 5] }])] });
    await annotations.take('study', () => [state('a')]);
    expect([0, 2, 3, 5].map((frame) => annotations.over('1.1', frame).length)).toEqual([0, 1, 0, 1]);
  });

  test('the annotations of several states are drawn together, and one that names a picture often only once', async () => {
    const often = annotation([
      { sopInstance: '1.1', frames: [0] },
      { sopInstance: '1.1', frames: [1] },
    ]);
    const { annotations } = rig({ a: [often], b: [annotation([{ sopInstance: '1.1', frames: [] }])] });
    await annotations.take('study', () => [state('a'), state('b')]);
    expect(annotations.over('1.1', 0)).toHaveLength(2);
    expect(annotations.over('1.1', 2)).toHaveLength(1);
  });

  test('a study is read once, and states that cannot be read are counted', async () => {
    const { annotations, asked } = rig({ a: [], b: 'unreadable' });
    await annotations.take('study', () => [state('a'), state('b')]);
    await annotations.take('study', () => {
      throw new Error('looked through all files again');
    });
    expect(asked).toEqual(['a', 'b']);
    expect(annotations.unread).toBe(1);
  });

  test('more states than a viewer reads are counted as not read', async () => {
    const { annotations, asked } = rig({ a: [] });
    await annotations.take('study', () => Array<Blob>(503).fill(state('a')));
    expect(asked).toHaveLength(500);
    expect(annotations.unread).toBe(3);
  });

  test('a closed viewer reads no further and forgets what was written', async () => {
    const { annotations, asked } = rig({ a: [annotation([{ sopInstance: '1.1', frames: [] }])] });
    const taking = annotations.take('study', () => [state('a'), state('a')]);
    annotations.close();
    await taking;
    expect(asked).toEqual(['a']);
    expect(annotations.over('1.1', 0)).toEqual([]);
  });
});

const shape = (kind: Shape['kind'], points: readonly number[]): Shape => ({
  kind,
  points,
  filled: false,
  colour: undefined,
});

describe('the path of a shape', () => {
  test.each([
    ['a dot', shape('point', [3, 4]), 'M3 4h0'],
    ['straight lines', shape('polyline', [0, 0, 5, 0, 5, 5]), 'M0 0L5 0L5 5'],
    [
      'a circle around its centre',
      shape('circle', [10, 10, 13, 14]),
      'M5 10A5 5 0 0 1 15 10A5 5 0 0 1 5 10Z',
    ],
    [
      'an ellipse along its major axis',
      shape('ellipse', [0, 0, 0, 10, -2, 5, 2, 5]),
      'M0 0A5 2 90 0 1 0 10A5 2 90 0 1 0 0Z',
    ],
  ])('of %s', (_, drawn, path) => {
    expect(shapePath(drawn)).toBe(path);
  });

  test('of a curve passes through all its points', () => {
    const path = shapePath(shape('interpolated', [0, 0, 10, 10, 20, 0]));
    expect([...path.matchAll(/[MC](?:[^C]* )?(\S+ \S+?)(?=C|$)/gu)].map(([, end]) => end)).toEqual([
      '0 0',
      '10 10',
      '20 0',
    ]);
  });

  test('of a closed curve has no corner where it closes', () => {
    const path = shapePath(shape('interpolated', [0, 0, 10, 0, 10, 10, 0, 10, 0, 0]));
    const [, x1 = NaN, y1 = NaN] = /C(\S+) (\S+)/u.exec(path)?.map(Number) ?? [];
    const [x2 = NaN, y2 = NaN] = path
      .slice(path.lastIndexOf('C') + 1)
      .split(' ')
      .slice(2, 4)
      .map(Number);
    expect([x1 + x2, y1 + y2]).toEqual([0, 0]);
  });

  test('of a circle stays round where pixels are higher than wide', () => {
    expect(shapePath(shape('circle', [10, 10, 13, 10]), 2)).toBe('M7 20A3 3 0 0 1 13 20A3 3 0 0 1 7 20Z');
  });
});

describe('the place of a text', () => {
  const text = (more: Partial<PlacedText>): PlacedText => ({
    text: 'AB\r\nC',
    box: [10, 20, 110, 60],
    align: 'LEFT',
    anchor: undefined,
    anchorShown: false,
    colour: undefined,
    ...more,
  });
  const measures = { aspect: 1, least: 10 };

  test('is its box, in as many lines as it has', () => {
    expect(textPlace(text({}), measures)).toEqual({
      lines: ['AB', 'C'],
      x: 10,
      y: 36,
      size: 16,
      align: 'start',
      lead: undefined,
    });
  });

  test('can be read in a box that is far too small, and does not fill one that is far too large', () => {
    expect(textPlace(text({ box: [10, 20, 11, 21] }), measures).size).toBe(10);
    expect(textPlace(text({ box: [0, 0, 5000, 5000] }), measures).size).toBe(40);
  });

  test('keeps to the side or the middle of the box', () => {
    const places = (['LEFT', 'CENTER', 'RIGHT'] as const).map((align) =>
      textPlace(text({ align }), measures),
    );
    expect(places.map(({ x, align }) => [x, align])).toEqual([
      [10, 'start'],
      [60, 'middle'],
      [110, 'end'],
    ]);
  });

  test('is tied to its anchor from the nearest point of the box, where the anchor is to be seen', () => {
    const anchor = [200, 40] as const;
    expect(textPlace(text({ anchor, anchorShown: true }), measures).lead).toEqual([110, 40, 200, 40]);
    expect(textPlace(text({ anchor }), measures).lead).toBeUndefined();
  });

  test('is the anchor where there is no box', () => {
    const { x, y, size } = textPlace(text({ box: undefined, anchor: [30, 40] }), { aspect: 2, least: 10 });
    expect([x, y, size]).toEqual([30, 80, 10]);
  });
});
