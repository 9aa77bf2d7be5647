// What must hold of everything that is shipped: no WebAssembly in the build, the licences of others in it, no address of another host but those
// that name something, the portable file within its limit and the one that the page names, no run-time dependency with an install script.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const faults = [];
const portable = 'dist-portable/reinschrift.html';
const licences = 'dist/THIRD-PARTY-LICENSES.txt';
const mostBytes = 4_000_000;

/** Hosts whose addresses stand in what is shipped as names of formats, as sources that a text cites, or as bases that nothing is fetched from. */
const named = [
  // Namespaces of XML and PDF, a profile of colours.
  ...['www.w3.org', 'ns.adobe.com', 'www.aiim.org', 'purl.org', 'www.xfa.org', 'www.iec.ch'],
  // Where the rules of the ePA and the licences of others come from, and what Svelte says in errors.
  ...['github.com', 'www.visus.com', 'www.tk.de', 'www.kzbv.de', 'svelte.dev', 'www.apache.org'],
  ...['paulmillr.com', 'scripts.sil.org', 'tools.ietf.org'],
  // The value that a copy has in place of an address; bases that pdf.js resolves links against.
  ...['removed.invalid', 'foo.bar', 'example.com'],
];

/** @param bytes of a file that is text in UTF-8 or no text at all */
function foreignHosts(bytes) {
  const text = bytes.toString('latin1').replaceAll('\\/', '/');
  const found = [...text.matchAll(/(?:https?|wss?|ftp):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)];
  return [...new Set(found.map(([, host]) => host.toLowerCase()))].filter((host) => !named.includes(host));
}

for (const folder of ['dist', 'dist-portable'].filter(existsSync)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (path.endsWith('.wasm') || bytes.includes('WebAssembly')) faults.push(`${path} holds WebAssembly`);
    if (path === licences) continue;
    for (const host of foreignHosts(bytes)) faults.push(`${path} names ${host}, which nothing explains`);
  }
}

if (!existsSync('dist') || !existsSync(portable)) {
  faults.push('dist/ or dist-portable/ is missing: run the build first');
} else {
  const file = readFileSync(portable);
  if (file.length > mostBytes) faults.push(`${portable} has ${file.length} bytes, more than ${mostBytes}`);
  if (!file.equals(readFileSync('dist/reinschrift.html')))
    faults.push('dist/ offers another portable file than the one that was built');
  const sum = createHash('sha256').update(file).digest('hex');
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  if (!scripts.some((name) => readFileSync(join('dist/assets', name)).includes(sum)))
    faults.push('no script of dist/ knows the checksum of the portable file');
  const texts = readFileSync(licences, 'utf8');
  for (const part of ['svelte@', 'comlink@', 'pdf.js', 'SIL OPEN FONT LICENSE', 'Apache License'])
    if (!texts.includes(part)) faults.push(`${licences} does not have ${part}`);
  if (!file.includes('Reinschrift contains programs and fonts of others'))
    faults.push(`${portable} does not hold the licences of others`);
}

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
