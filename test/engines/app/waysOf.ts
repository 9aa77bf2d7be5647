import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../drive/Engine';

/** An engine, and where it gets the page from. */
export interface Way {
  readonly name: string;
  readonly engine: Engine;
  /** Address of the page in one file; undefined where a server gives the page. */
  readonly file: string | undefined;
}

const portable = resolve('dist-portable/reinschrift.html');

/** Every engine with the page from its server, and with the one file where that is built: not WebKit, which lets a file start no Worker. */
export function waysOf(engines: readonly Engine[]): readonly Way[] {
  const served = engines.map((engine) => ({ name: engine.name, engine, file: undefined }));
  if (!existsSync(portable)) {
    console.warn('the portable file skipped: dist-portable/reinschrift.html is not built');
    return served;
  }
  const file = pathToFileURL(portable).href;
  return [
    ...served,
    ...engines
      .filter(({ name }) => name !== 'webkit')
      .map((engine) => ({ name: `${engine.name}, from one file`, engine, file })),
  ];
}
