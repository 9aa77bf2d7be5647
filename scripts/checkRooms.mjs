// The rooms of ARCHITECTURE.md: no circle, no import against scripts/rooms.cjs, no permission that nobody uses, no folder too full to overlook.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Files of its own that a folder may hold. */
const mostFiles = 40;

const require = createRequire(import.meta.url);
const { forbidden, options } = require('../.dependency-cruiser.cjs');
const { rooms, subRooms } = require('./rooms.cjs');

const { output } = await cruise(
  ['src', 'workers', 'headless', 'bench'],
  { ...options, ruleSet: { forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const faults = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

const imports = output.modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved }) => [source, resolved]),
);
const isUsed = (from, to) => imports.some(([source, target]) => source.startsWith(from) && to.test(target));
for (const [room, { rooms: may, npm }] of Object.entries(rooms)) {
  for (const other of may)
    if (!isUsed(`${room}/`, new RegExp(`^src/${other}/`)))
      faults.push(`${room} need not be allowed ${other}`);
  for (const name of npm)
    if (!isUsed(`${room}/`, new RegExp(`(^|node_modules/)${name}(/|$)`)))
      faults.push(`${room} need not be allowed the package ${name}`);
}
for (const [room, inner] of Object.entries(subRooms))
  for (const [name, may] of Object.entries(inner))
    for (const other of may)
      if (!isUsed(`${room}/${name}/`, new RegExp(`^${room}/${other}/`)))
        faults.push(`${room}/${name} need not be allowed ${other}`);

const held = new Map();
for (const part of ['src', 'workers', 'headless', 'bench', 'scripts', 'test', 'docs'])
  for (const entry of readdirSync(part, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) held.set(entry.parentPath, (held.get(entry.parentPath) ?? 0) + 1);
for (const [folder, count] of held)
  if (count > mostFiles)
    faults.push(`${folder} holds ${count} files; at most ${mostFiles} can be overlooked`);

for (const fault of faults) console.log(fault);
console.log(`${output.modules.length} files, ${imports.length} imports, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
