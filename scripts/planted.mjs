// `npm run planted`: writes the planted set into `planted/`: its files, what is to become of each value, and the scorer that any other tool can be
// held against. The same bytes every time; `npm test` says where the folder is not what the sources make.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, load } from './bundle.mjs';

const folder = process.argv[2] ?? 'planted';

const { plantedFiles, expectedJson } = await load('./src/selftest/published.ts');
const files = plantedFiles();
rmSync(join(folder, 'files'), { recursive: true, force: true });
for (const { path, bytes } of files) {
  const target = join(folder, 'files', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
writeFileSync(join(folder, 'expected.json'), expectedJson(files));
writeFileSync(
  join(folder, 'score.mjs'),
  `// Made of bench/planted/score.ts and src/selftest by \`npm run planted\`. Needs Node 20 and nothing else.\n${await codeOf('./bench/planted/score.ts', false)}`,
);
const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${files.length} files, ${total} bytes, in ${folder}`);
