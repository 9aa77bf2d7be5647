import { transfer } from 'comlink';
import { readRules } from '../pixel/layouts/readRules';
import { auditPicture } from '../file/audit/auditPicture';
import { cleanFile } from '../file/clean/cleanFile';
import { frameOf } from '../file/pictures/frameOf';
import { graphicsIn } from '../file/pictures/graphicsIn';
import { guarded } from './outcomeOf';
import { OpenPictures } from '../file/pictures/OpenPictures';
import { pictureOf } from '../file/pictures/pictureOf';
import type { PixelService } from './pixelProtocol';
import { pixelToolsWith } from '../file/clean/pixelToolsWith';
import { proposalFor } from '../file/pictures/proposalFor';
import { tellingIn } from '../file/pictures/tellingIn';
import { textIn } from '../file/pictures/textIn';
import { undrawnIn } from '../file/pictures/undrawnIn';

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
  audit: (file, questions) => guarded(() => auditPicture(file, questions)),
  telling: (file) => guarded(() => tellingIn(file)),
  rules: (text) => guarded(() => Promise.resolve(readRules(text))),
  proposal: (file, rules) => guarded(() => proposalFor(file, rules)),
  graphics: (file) => guarded(() => graphicsIn(file)),
  undrawn: (file) => guarded(() => undrawnIn(file)),
  clean: (file, request) => guarded(() => cleanFile(file, request, tools)),
};
