import { readFileSync } from 'node:fs';

/** The packages that a list of licences names, as `name@version`: what the bundler said is in the build. */
export const packagesIn = (file) =>
  readFileSync(file, 'utf8').match(/^(?:@[a-z0-9._-]+\/)?[a-z0-9._-]+@\d+\.\d+\.\d+\S*$/gm) ?? [];
