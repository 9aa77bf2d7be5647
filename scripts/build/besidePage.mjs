import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const name = 'reinschrift.html';

/**
 * The portable file for the hosted page: built first, as the page tells its hash, and then written beside the page, which offers it. Whoever builds the
 * page has both of the same source: an older file can never lie beside a newer page.
 *
 * @param root the project's folder
 */
export function besidePage(root) {
  let built;
  const portable = () => (built ??= buildOf(root));
  return {
    facts: async () => {
      const bytes = await portable();
      return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    },
    plugin: {
      name: 'portable-beside-page',
      apply: 'build',
      async generateBundle() {
        this.emitFile({ type: 'asset', fileName: name, source: await portable() });
      },
    },
  };
}

async function buildOf(root) {
  await build({ root, configFile: join(root, 'vite.portable.config.ts'), logLevel: 'warn' });
  return readFileSync(join(root, 'dist-portable', name));
}
