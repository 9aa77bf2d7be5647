import { readPart10 } from '../../src/dicom/read/readPart10';
import { cleanFile } from '../../src/file/clean/cleanFile';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { PixelTools } from '../../src/file/clean/PixelTools';
import type { Memory } from '../../src/file/Memory';
import { frameOf } from '../../src/file/pictures/frameOf';
import { graphicsIn } from '../../src/file/pictures/graphicsIn';
import { OpenPictures } from '../../src/file/pictures/OpenPictures';
import { pictureOf } from '../../src/file/pictures/pictureOf';
import { textIn } from '../../src/file/pictures/textIn';
import { undrawnIn } from '../../src/file/pictures/undrawnIn';
import { documentService } from '../../src/lanes/documentService';
import { findElement } from '../../src/dicom/access/findElement';
import { tags } from '../../src/dicom/dictionary/tags';
import type { Random } from './Random';
import type { Steps } from './Steps';

export interface Means {
  readonly steps: Steps;
  readonly coins: Random;
  readonly tools: PixelTools;
  readonly memory: Memory;
}

/** What a viewer and a lane with decoders do with an input: draw it, search it for text, black an area out, read what it encloses. The copies that come out. */
export async function viewCase(
  file: Blob,
  request: CleanRequest,
  { steps, coins, tools, memory }: Means,
): Promise<Cleaning[]> {
  const pictures = new OpenPictures();
  const picture = await steps.take('picture', () => pictureOf(file, '', pictures));
  if (picture?.kind === 'picture') {
    const index = coins.below(Math.min(picture.frames, 100_000));
    await steps.take('frame', () => frameOf(file, { of: '', index, overlays: coins.chance(0.5) }, pictures));
    await steps.take('thumbnail', () =>
      frameOf(file, { of: '', index: 0, overlays: false, longest: 96 }, pictures),
    );
    if (coins.chance(0.3)) await steps.take('text', () => textIn(file));
  } else if (coins.chance(0.5)) {
    await steps.take('undrawn', () => undrawnIn(file));
    await steps.take('graphics', () => graphicsIn(file));
  }
  await readEnclosed(file, request, steps);
  const cover = [{ x: 1, y: 1, width: coins.pick([1, 3, 5000]), height: 2 }];
  const pixels = coins.chance(0.5) ? ({ cover, unreviewed: 'export-unreviewed' } as const) : request.pixels;
  const cleaned = await steps.take(
    'with decoders',
    () => cleanFile(file, { ...request, pixels }, { tools, memory }),
    true,
  );
  return cleaned?.kind === 'cleaning' ? [cleaned] : [];
}

/** The document service answers in codes; `internal` is what it makes of an exception. */
async function readEnclosed(file: Blob, { studySecrets }: CleanRequest, steps: Steps): Promise<void> {
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10' || findElement(part10.dataSet, tags.EncapsulatedDocument) === undefined)
    return;
  const document = await steps.take('document', () => documentService.read(file, studySecrets));
  if (document?.kind === 'failed') steps.fault('exception', `document: ${document.code}`);
}
