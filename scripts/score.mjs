// `npm run score`: the scorer of bench/scorer, bundled into .cache and run.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const dir = join(root, '.cache', `score-${process.pid}`);
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const bundled = await rolldown({
  cwd: root,
  input: { score: './bench/scorer/score.ts' },
  platform: 'node',
  logLevel: 'silent',
});
await bundled.write({ dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
await bundled.close();

const { main } = await import(pathToFileURL(join(dir, 'score.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
