import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { Worker } from 'node:worker_threads';
import type { Lane } from '../../src/lanes/Lane';
import type { FolderService } from './FolderService';

/** A file leaves a megabyte behind that nobody needs: more room for it makes no lane faster, and the command larger. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** A lane in a thread. `lane.mjs` lies beside this file in the bundle of scripts/headless.mjs. */
export function startLane(): Lane<FolderService> {
  const worker = new Worker(new URL('lane.mjs', import.meta.url), { resourceLimits });
  const died = new Promise<void>((resolve) => {
    for (const event of ['error', 'messageerror', 'exit']) worker.once(event, () => resolve());
  });
  return {
    service: wrap<FolderService>(nodeEndpoint(worker)),
    died,
    terminate: () => void worker.terminate(),
  };
}
