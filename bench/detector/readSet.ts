import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureOfSet } from './PictureOfSet';

export const readSet = (folder: string): PictureOfSet[] =>
  JSON.parse(readFileSync(join(folder, 'set.json'), 'utf8')) as PictureOfSet[];
