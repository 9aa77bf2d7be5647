import { transfer } from 'comlink';
import { readRules } from '../pixel/layouts/readRules';
import { auditPicture } from '../file/audit/auditPicture';
import { cleanFile } from '../file/clean/cleanFile';
import { frameOf } from '../file/pictures/frameOf';
import { graphicsIn } from '../file/pictures/graphicsIn';
import { Memory } from '../file/Memory';
import { outcomeOf } from './outcomeOf';
import { nativeBlob } from '../packed/nativeBlob';
import { OpenPictures } from '../file/pictures/OpenPictures';
import { pictureOf } from '../file/pictures/pictureOf';
import type { PixelService } from './pixelProtocol';
import { pixelToolsWith } from '../file/clean/pixelToolsWith';
import { proposalFor } from '../file/pictures/proposalFor';
import { tellingIn } from '../file/pictures/tellingIn';
import { textIn } from '../file/pictures/textIn';
import { undrawnIn } from '../file/pictures/undrawnIn';

const memory = new Memory();
const pictures = new OpenPictures();
// A browser keeps large Blobs on disk by itself.
const tools = pixelToolsWith((bytes) => new Blob([bytes]));

/** The service of a pixel lane, without a Worker around it: workers/pixel.worker.ts exposes it. */
export const pixelService: PixelService = {
  picture: (file, of) => outcomeOf(() => pictureOf(file, of, pictures)),
  frame: (file, request) =>
    outcomeOf(async () => {
      const frame = await frameOf(file, request, pictures);
      return frame.kind === 'frame' ? transfer(frame, [frame.pixels.buffer]) : frame;
    }),
  findText: (file) => outcomeOf(() => textIn(file)),
  audit: (file, questions) => outcomeOf(() => auditPicture(file, questions)),
  telling: (file) => outcomeOf(() => tellingIn(file)),
  rules: (text) => outcomeOf(() => Promise.resolve(readRules(text))),
  proposal: (file, rules) => outcomeOf(() => proposalFor(file, rules)),
  graphics: (file) => outcomeOf(() => graphicsIn(file)),
  undrawn: (file) =>
    outcomeOf(async () => {
      const found = await undrawnIn(file);
      if (found.kind !== 'undrawn' || found.video === undefined) return found;
      // The page plays it by an address, which only a Blob of the browser has.
      return { ...found, video: { ...found.video, stream: await nativeBlob(found.video.stream) } };
    }),
  clean: (file, request) => outcomeOf(() => cleanFile(file, request, { tools, memory })),
};
