// `npm run release`: builds, and writes to release/ what is published of this commit, the same bytes on every machine:
// the page as a ZIP, the portable file, headers for servers, the licences of others, a list of the packages inside (CycloneDX) and checksums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf } from './commitOf.mjs';
import { packagesIn } from './packagesIn.mjs';
import { sbomOf } from './sbomOf.mjs';
import { zipOfFolder } from './zipOfFolder.mjs';

const licences = 'THIRD-PARTY-LICENSES.txt';
const out = 'release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const run = (command, ...given) => execFileSync(command, given, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(out, { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
mkdirSync(out);
run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
run(process.execPath, 'scripts/headerKits.mjs', join(out, 'kits'));

writeFileSync(join(out, `${name}-${version}.zip`), zipOfFolder('dist'));
writeFileSync(join(out, `${name}-${version}-headers.zip`), zipOfFolder(join(out, 'kits')));
rmSync(join(out, 'kits'), { recursive: true });
copyFileSync('dist-portable/reinschrift.html', join(out, 'reinschrift.html'));
copyFileSync(join('dist', licences), join(out, licences));
writeFileSync(
  join(out, `${name}-${version}.cdx.json`),
  `${JSON.stringify(sbomOf(packagesIn(join('dist', licences))), null, 2)}\n`,
);

const sums = readdirSync(out)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
console.log(`Reinschrift ${version}, commit ${commitOf('.')}, in ${out}/:\n${sums.join('')}`);
