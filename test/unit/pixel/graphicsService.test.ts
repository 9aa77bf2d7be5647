import { expect, test } from 'vitest';
import { pixelService } from '../../../src/lanes/pixelService';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';
import { presentationState } from '../../fixtures/presentationState';

const [study, instance] = ['1.2.276.1', '1.2.276.1.1'];
const picture = blobOf(fileBytes(ctElements({ study, instance }), { sopInstance: instance }));
const state = blobOf(
  presentationState({
    SpecificCharacterSet: 'ISO_IR 100',
    SOPInstanceUID: '1.2.276.1.9',
    Modality: 'PR',
    PatientName: 'M\u00fcller^J\u00f6rg',
    PatientID: 'PAT-0815-77',
    StudyInstanceUID: study,
    SeriesInstanceUID: '1.2.276.1.8',
    ReferencedSeriesSequence: [{ ReferencedImageSequence: [{ ReferencedSOPInstanceUID: instance }] }],
    GraphicAnnotationSequence: [
      {
        GraphicLayer: 'A',
        ReferencedImageSequence: [{ ReferencedSOPInstanceUID: instance }],
        GraphicObjectSequence: [
          { GraphicAnnotationUnits: 'PIXEL', GraphicType: 'CIRCLE', GraphicData: [2, 2, 3, 2] },
        ],
        TextObjectSequence: [
          {
            UnformattedTextValue: 'M\u00fcller J\u00f6rg',
            AnchorPointAnnotationUnits: 'PIXEL',
            AnchorPoint: [1, 1],
          },
        ],
      },
    ],
  }),
);

const request: CleanRequest = {
  choice: { preset: 'basic', options: ['CleanGraphics'] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'hold',
};

async function cleaned(file: Blob): Promise<Blob> {
  const outcome = await pixelService.clean(file, request);
  if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
  return outcome.blob;
}

async function drawnIn(file: Blob) {
  const graphics = await pixelService.graphics(file);
  if (graphics.kind !== 'graphics') throw new Error(graphics.kind);
  return graphics.annotations;
}

let asked = 0;

async function shown(file: Blob, longest?: number): Promise<string | undefined> {
  const frame = await pixelService.frame(file, {
    of: `graphics ${String(asked++)}`,
    index: 0,
    overlays: true,
    longest,
  });
  if (frame.kind !== 'frame') throw new Error(frame.kind);
  return frame.sopInstance;
}

test('a frame says which picture it is of, a thumbnail does not', async () => {
  expect(await shown(picture)).toBe(instance);
  expect(await shown(picture, 2)).toBeUndefined();
});

test('what the copy of a state draws belongs to the copy of its picture, and no longer names the person', async () => {
  const [before] = await drawnIn(state);
  const [after] = await drawnIn(await cleaned(state));
  expect(before?.on[0]?.sopInstance).toBe(instance);
  expect(before?.texts[0]?.text).toContain('J\u00f6rg');
  const copy = await shown(await cleaned(picture));
  expect(copy).not.toBe(instance);
  expect(after?.on.map(({ sopInstance }) => sopInstance)).toEqual([copy]);
  expect(after?.shapes).toEqual(before?.shapes);
  expect(JSON.stringify(after)).not.toMatch(/M\u00fcller|J\u00f6rg/u);
});

test('a file that is no DICOM draws nothing but says that it cannot be read', async () => {
  expect(await pixelService.graphics(new Blob(['no file at all']))).toMatchObject({ kind: 'unreadable' });
});
