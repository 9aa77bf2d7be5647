import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { graphicLimits } from '../../../src/pixel/graphics/graphicLimits';
import type { Graphics } from '../../../src/pixel/graphics/Graphics';
import { graphicsOf } from '../../../src/pixel/graphics/graphicsOf';
import { srgbOfCieLab } from '../../../src/pixel/graphics/srgbOfCieLab';
import { blobOf } from '../../fixtures/part10';
import { presentationState, type Values } from '../../fixtures/presentationState';

const picture = (uid: string, ...frames: number[]): Values => ({
  ReferencedSOPInstanceUID: uid,
  ...(frames.length > 0 ? { ReferencedFrameNumber: frames } : {}),
});

const polyline: Values = {
  GraphicAnnotationUnits: 'PIXEL',
  GraphicType: 'POLYLINE',
  GraphicData: [1, 2, 3, 4],
  GraphicFilled: 'N',
};

const wholePicture: Values = {
  DisplayedAreaTopLeftHandCorner: [1, 1],
  DisplayedAreaBottomRightHandCorner: [100, 50],
};

/** What a state draws that is for the pictures 1.1 and 1.2, unless said otherwise. */
async function graphics(annotations: readonly Values[], more: Values = {}): Promise<Graphics> {
  const state = presentationState({
    SpecificCharacterSet: 'ISO_IR 100',
    ReferencedSeriesSequence: [{ ReferencedImageSequence: [picture('1.1'), picture('1.2')] }],
    DisplayedAreaSelectionSequence: [wholePicture],
    GraphicAnnotationSequence: annotations,
    ...more,
  });
  const part10 = await readPart10(blobOf(state));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return graphicsOf(part10);
}

const drawn = async (...objects: Values[]) =>
  (await graphics([{ GraphicLayer: 'A', GraphicObjectSequence: objects }])).annotations.flatMap(
    ({ shapes }) => shapes,
  );

describe('the graphics of a presentation state', () => {
  test.each([
    ['POINT', 'point', [5, 6]],
    ['POLYLINE', 'polyline', [1, 2, 3, 4, 5, 6]],
    ['INTERPOLATED', 'interpolated', [1, 2, 3, 4, 5, 6]],
    ['CIRCLE', 'circle', [10, 10, 10, 14]],
    ['ELLIPSE', 'ellipse', [0, 5, 10, 5, 5, 3, 5, 7]],
  ])('a %s is drawn with its own points', async (type, kind, points) => {
    expect(await drawn({ ...polyline, GraphicType: type, GraphicData: points })).toEqual([
      { kind, points, filled: false, colour: undefined },
    ]);
  });

  test.each([
    ['a circle of three points', { GraphicType: 'CIRCLE', GraphicData: [1, 1, 2, 2, 3, 3] }],
    ['an ellipse of two points', { GraphicType: 'ELLIPSE', GraphicData: [1, 1, 2, 2] }],
    ['half a point', { GraphicData: [1, 2, 3] }],
    ['a line of one point', { GraphicData: [1, 2] }],
    ['a shape that PS3.3 does not have', { GraphicType: 'SPIRAL' }],
    ['units of a slide', { GraphicAnnotationUnits: 'MATRIX' }],
    ['a point that is no number', { GraphicData: [1, NaN, 3, 4] }],
    ['a point farther than any picture', { GraphicData: [1, 2, 1e30, 4] }],
  ])('%s is not drawn but counted', async (_, wrong) => {
    const { annotations } = await graphics([
      { GraphicLayer: 'A', GraphicObjectSequence: [{ ...polyline, ...wrong }, polyline] },
    ]);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.shapes).toHaveLength(1);
    expect(annotations[0]?.left).toBe(1);
  });

  test('a filled shape says so', async () => {
    const [shape] = await drawn({ ...polyline, GraphicFilled: 'Y' });
    expect(shape?.filled).toBe(true);
  });

  test('fractions of the displayed area become pixels of the picture', async () => {
    const [shape] = (
      await graphics(
        [
          {
            GraphicLayer: 'A',
            GraphicObjectSequence: [
              { ...polyline, GraphicAnnotationUnits: 'DISPLAY', GraphicData: [0, 0, 0.5, 1] },
            ],
          },
        ],
        {
          DisplayedAreaSelectionSequence: [
            {
              DisplayedAreaTopLeftHandCorner: [11, 21],
              DisplayedAreaBottomRightHandCorner: [50, 40],
            },
          ],
        },
      )
    ).annotations.flatMap(({ shapes }) => shapes);
    expect(shape?.points).toEqual([10, 20, 30, 40]);
  });

  test.each([
    ['90 degrees', [90], 'N', [1, 100], [50, 1], [0, 100]],
    ['180 degrees', [180], 'N', [100, 50], [1, 1], [100, 50]],
    ['270 degrees', [270], 'N', [100, 1], [1, 50], [100, 0]],
    ['a flip', [0], 'Y', [100, 1], [1, 50], [100, 0]],
    ['90 degrees and a flip', [90], 'Y', [1, 1], [100, 50], [0, 0]],
  ])(
    'the upper left corner of an area that is turned by %s is where the picture has it',
    async (_, rotation, flip, topLeft, bottomRight, corner) => {
      const { annotations } = await graphics(
        [
          {
            GraphicLayer: 'A',
            GraphicObjectSequence: [
              {
                ...polyline,
                GraphicType: 'POINT',
                GraphicAnnotationUnits: 'DISPLAY',
                GraphicData: [0, 0],
              },
            ],
          },
        ],
        {
          ImageRotation: rotation,
          ImageHorizontalFlip: flip,
          DisplayedAreaSelectionSequence: [
            {
              DisplayedAreaTopLeftHandCorner: topLeft,
              DisplayedAreaBottomRightHandCorner: bottomRight,
            },
          ],
        },
      );
      expect(annotations[0]?.shapes[0]?.points).toEqual(corner);
    },
  );

  test('each picture has its own displayed area; without one a fraction is not drawn but counted', async () => {
    const { annotations } = await graphics(
      [
        {
          GraphicLayer: 'A',
          GraphicObjectSequence: [
            { ...polyline, GraphicAnnotationUnits: 'DISPLAY', GraphicData: [0, 0, 1, 1] },
          ],
        },
      ],
      {
        DisplayedAreaSelectionSequence: [{ ...wholePicture, ReferencedImageSequence: [picture('1.1')] }],
      },
    );
    expect(
      annotations.map(({ on, shapes, left }) => [
        on.map(({ sopInstance }) => sopInstance),
        shapes[0]?.points,
        left,
      ]),
    ).toEqual([
      [['1.1'], [0, 0, 100, 50], 0],
      [['1.2'], undefined, 1],
    ]);
  });

  test('an annotation is for all pictures of its state, or for those that it names, with their frames from 0', async () => {
    const { annotations } = await graphics([
      { GraphicLayer: 'A', GraphicObjectSequence: [polyline] },
      {
        GraphicLayer: 'A',
        GraphicObjectSequence: [polyline],
        ReferencedImageSequence: [picture('1.2', 3, 7)],
      },
    ]);
    expect(annotations.map(({ on }) => on)).toEqual([
      [
        { sopInstance: '1.1', frames: [] },
        { sopInstance: '1.2', frames: [] },
      ],
      [{ sopInstance: '1.2', frames: [2, 6] }],
    ]);
  });

  test('a blending state is for the pictures of both its sets', async () => {
    const set = (uid: string): Values => ({
      ReferencedSeriesSequence: [{ ReferencedImageSequence: [picture(uid)] }],
    });
    const { annotations } = await graphics([{ GraphicLayer: 'A', GraphicObjectSequence: [polyline] }], {
      ReferencedSeriesSequence: [],
      BlendingSequence: [set('2.1'), set('2.2')],
    });
    expect(annotations[0]?.on.map(({ sopInstance }) => sopInstance)).toEqual(['2.1', '2.2']);
  });

  test('layers are drawn in their order, with the colours that they recommend', async () => {
    const { annotations } = await graphics(
      ['TOP', 'NONE', 'BOTTOM'].map((layer, n) => ({
        GraphicLayer: layer,
        GraphicObjectSequence: [{ ...polyline, GraphicData: [n, n, 9, 9] }],
      })),
      {
        GraphicLayerSequence: [
          {
            GraphicLayer: 'TOP',
            GraphicLayerOrder: [2],
            GraphicLayerRecommendedDisplayCIELabValue: [0x8891, 0xd0c6, 0xc3c2],
          },
          {
            GraphicLayer: 'BOTTOM',
            GraphicLayerOrder: [-1],
            GraphicLayerRecommendedDisplayGrayscaleValue: [0xffff],
          },
        ],
      },
    );
    expect(annotations.map(({ shapes }) => shapes[0]?.points[0])).toEqual([2, 1, 0]);
    expect(annotations[0]?.colour).toEqual([255, 255, 255]);
    expect(annotations[1]?.colour).toBeUndefined();
    const [red = 0, green = 255, blue = 255] = annotations[2]?.colour ?? [];
    expect(red).toBeGreaterThan(230);
    expect(green).toBeLessThan(40);
    expect(blue).toBeLessThan(40);
  });

  test('black, white and grey of CIELab are those of the screen', () => {
    expect(srgbOfCieLab([0, 0x8080, 0x8080])).toEqual([0, 0, 0]);
    expect(srgbOfCieLab([0xffff, 0x8080, 0x8080])).toEqual([255, 255, 255]);
    const [red = 0, green = 0, blue = 0] = srgbOfCieLab([0x8000, 0x8080, 0x8080]) ?? [];
    for (const level of [red, green, blue]) expect(Math.abs(level - 119)).toBeLessThanOrEqual(1);
    expect(srgbOfCieLab([1, 2])).toBeUndefined();
  });

  test('a style of its own goes before the colour of the layer', async () => {
    const [shape] = await drawn({
      ...polyline,
      LineStyleSequence: [{ PatternOnColorCIELabValue: [0xffff, 0x8080, 0x8080] }],
    });
    expect(shape?.colour).toEqual([255, 255, 255]);
  });

  test('a text stands in its box, at its anchor, or both, in the character set of the file', async () => {
    const box: Values = {
      BoundingBoxAnnotationUnits: 'PIXEL',
      BoundingBoxTopLeftHandCorner: [30, 20],
      BoundingBoxBottomRightHandCorner: [10, 40],
      BoundingBoxTextHorizontalJustification: 'RIGHT',
    };
    const anchor: Values = {
      AnchorPointAnnotationUnits: 'DISPLAY',
      AnchorPoint: [0.5, 0.5],
      AnchorPointVisibility: 'Y',
    };
    const { annotations } = await graphics([
      {
        GraphicLayer: 'A',
        TextObjectSequence: [
          { UnformattedTextValue: 'Gr\u00f6\u00dfe\r\n12 mm', ...box },
          { UnformattedTextValue: 'B', ...anchor },
          { UnformattedTextValue: 'C', ...box, ...anchor },
          { UnformattedTextValue: 'nowhere' },
          { UnformattedTextValue: '', ...box },
        ],
      },
    ]);
    expect(annotations[0]?.left).toBe(1);
    expect(annotations[0]?.texts).toEqual([
      {
        text: 'Gr\u00f6\u00dfe\r\n12 mm',
        box: [10, 20, 30, 40],
        align: 'RIGHT',
        anchor: undefined,
        anchorShown: false,
        colour: undefined,
      },
      {
        text: 'B',
        box: undefined,
        align: 'LEFT',
        anchor: [50, 25],
        anchorShown: true,
        colour: undefined,
      },
      {
        text: 'C',
        box: [10, 20, 30, 40],
        align: 'RIGHT',
        anchor: [50, 25],
        anchorShown: true,
        colour: undefined,
      },
    ]);
  });

  test('a compound graphic is drawn by its simple ones, and counted where it has none', async () => {
    const { annotations } = await graphics([
      {
        GraphicLayer: 'A',
        CompoundGraphicSequence: [{ CompoundGraphicInstanceID: [1] }, { CompoundGraphicInstanceID: [2] }],
        GraphicObjectSequence: [{ ...polyline, CompoundGraphicInstanceID: [2] }],
      },
    ]);
    expect(annotations[0]?.shapes).toHaveLength(1);
    expect(annotations[0]?.left).toBe(1);
  });

  test('a million points are bounded, and what is left out is counted', async () => {
    const long = { ...polyline, GraphicData: Array.from({ length: 16_000 }, (_, i) => i % 100) };
    const objects = Array.from({ length: 125 }, () => long);
    const { annotations } = await graphics([{ GraphicLayer: 'A', GraphicObjectSequence: objects }]);
    const shapes = annotations.flatMap((one) => one.shapes);
    const points = shapes.reduce((sum, shape) => sum + shape.points.length / 2, 0);
    expect(points).toBeLessThanOrEqual(graphicLimits.points);
    expect(points).toBeGreaterThan(graphicLimits.points - 8_000);
    expect(shapes.length + (annotations[0]?.left ?? 0)).toBe(125);
  });

  test('more shapes than a screen needs are bounded, and what is left out is counted', async () => {
    const objects = Array.from({ length: graphicLimits.objects + 7 }, () => polyline);
    const { annotations } = await graphics([
      { GraphicLayer: 'A', GraphicObjectSequence: objects },
      { GraphicLayer: 'A', GraphicObjectSequence: [polyline] },
    ]);
    expect(annotations.map(({ shapes, left }) => [shapes.length, left])).toEqual([
      [graphicLimits.objects, 7],
      [0, 1],
    ]);
  });

  test('a file that is no presentation state draws nothing', async () => {
    const { annotations } = await graphics([], { ReferencedSeriesSequence: [] });
    expect(annotations).toEqual([]);
  });
});
