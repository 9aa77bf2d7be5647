import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapes } from '../../test/fixtures/shapes';
import { exit, runCommand } from '../../headless/terminal/runCommand';

/** Writes one file of an extreme shape into a folder: the name of the shape, how many of it, and the folder. */
export const main = ([name = '', count = '', folder = '']: readonly string[]): Promise<number> =>
  runCommand(() => {
    const shape = Object.entries(shapes).find(([known]) => known === name)?.[1];
    if (shape === undefined) throw new Error(`one of ${Object.keys(shapes).join(', ')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}-${count}.dcm`), shape(Number(count)));
    return Promise.resolve(exit.done);
  });
