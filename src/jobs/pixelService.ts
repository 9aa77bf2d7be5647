import { transfer } from 'comlink';
import { cleanFile } from './cleanFile';
import { frameOf } from './frameOf';
import { guarded } from './guarded';
import { OpenPictures } from './OpenPictures';
import { pictureOf } from './pictureOf';
import type { PixelService } from './pixelProtocol';
import { pixelToolsWith } from './pixelToolsWith';
import { textIn } from './textIn';

const pictures = new OpenPictures();
// A browser keeps large Blobs on disk by itself.
const tools = pixelToolsWith((bytes) => new Blob([bytes]));

/** The service of a pixel lane, without a Worker around it: workers/pixel.worker.ts exposes it. */
export const pixelService: PixelService = {
  picture: (file, of) => guarded(() => pictureOf(file, of, pictures)),
  frame: (file, request) =>
    guarded(async () => {
      const frame = await frameOf(file, request, pictures);
      return frame.kind === 'frame' ? transfer(frame, [frame.pixels.buffer]) : frame;
    }),
  findText: (file) => guarded(() => textIn(file)),
  clean: (file, request) => guarded(() => cleanFile(file, request, tools)),
};
