import { availableParallelism } from 'node:os';
import { createPool, type Pool } from '../../src/lanes/pool';
import type { FolderService } from './FolderService';
import { startLane } from './startLane';

/**
 * The lanes of a command: one for each processor, and at least two, since one writes or reads while the other computes.
 *
 * @param lanes where somebody says how many
 */
export const startPool = (lanes = Math.max(2, availableParallelism())): Pool<FolderService> =>
  createPool(startLane, lanes);
