// What must hold of everything that is shipped: no WebAssembly in the build, no run-time dependency with an install script.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const faults = [];

for (const folder of ['dist', 'dist-portable'].filter(existsSync)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (path.endsWith('.wasm') || readFileSync(path).includes('WebAssembly'))
      faults.push(`${path} holds WebAssembly`);
  }
}
if (!existsSync('dist')) faults.push('dist/ is missing: run the build first');

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [name, about] of Object.entries(packages)) {
  if (name !== '' && about.hasInstallScript && !about.dev && !about.devOptional)
    faults.push(`${name} runs an install script at run time`);
}

const documented = readFileSync('docs/dependencies.md', 'utf8');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
  if (!documented.includes(`\`${name}\``))
    faults.push(`docs/dependencies.md does not say why ${name} is here`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
