// The detector's measure and fit of bench/detector, bundled into .cache and run: see bench/detector/README.md.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const dir = join(root, '.cache', `detector-${process.pid}`);
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const bundled = await rolldown({
  cwd: root,
  input: { detector: './bench/detector/detector.ts' },
  platform: 'node',
  logLevel: 'silent',
});
await bundled.write({ dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
await bundled.close();

const { main } = await import(pathToFileURL(join(dir, 'detector.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
