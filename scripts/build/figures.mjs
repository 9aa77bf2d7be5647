import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pack, unpacker } from './pack.mjs';

/** How the figures come to code: by where it runs. */
const carriers = {
  node: (bytes) =>
    `export default new Uint8Array(Buffer.from("${Buffer.from(bytes).toString('base64')}", 'base64'));`,
  page: (bytes) =>
    `import { unpackBytes } from '${unpacker}';\nexport default unpackBytes("${pack(bytes)}");`,
  // The page gives them to its Workers: they are there once, whatever needs them.
  worker: () => 'export default undefined;',
};

/**
 * Plugin of Vite and Rolldown: an import of the figures of src/deid/text/tagger is their bytes, and `sum` the beginning of their SHA-256.
 *
 * @param where `node`, `page`, or `worker`, where they are undefined
 */
export const figures = (where) => ({
  name: 'figures',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/tagger/learnt.bin')) return undefined;
    const bytes = readFileSync(id);
    const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const code = `${carriers[where](bytes)}\nexport const sum = '${sum}';`;
    return { code, moduleType: 'js', map: null };
  },
});
