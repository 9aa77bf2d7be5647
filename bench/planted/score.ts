import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { hidingPlaces, scoredPresets, type ScoredPreset } from '../../src/selftest/Planted';
import { scoreCopies, type Expected, type FileScore, type Made } from '../../src/selftest/score/scoreCopies';

const usage =
  'usage: node score.mjs OUT [--preset basic|strict|research|second-opinion|own-record] [--json] [--show]';

/**
 * Holds what a tool made of the planted set against `expected.json`, which lies beside this file. Prints a line for each hiding place: how many
 * planted values should be gone, how many of them survive, and of how many files there is no copy.
 *
 * @returns 0 where nothing planted survives, 1 where something does, 2 on wrong use
 */
export function main(args: readonly string[]): number {
  const wish = args.includes('--preset') ? args[args.indexOf('--preset') + 1] : 'basic';
  const asked = scoredPresets.find((preset) => preset === wish);
  const [out] = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--preset');
  if (out === undefined || asked === undefined || !existsSync(out)) {
    console.error(usage);
    return 2;
  }
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'expected.json');
  const { files } = JSON.parse(readFileSync(beside, 'utf8')) as { readonly files: readonly Expected[] };
  const scores = scoreCopies(files, filesBelow(out), asked);
  if (args.includes('--json')) console.log(JSON.stringify(scores, undefined, 1));
  else tell(files, scores, asked, args.includes('--show'));
  return scores.some(({ surviving }) => surviving.length > 0) ? 1 : 0;
}

/** Every file, and behind its bytes what is deflated in it (PS3.5 A.5). */
function filesBelow(folder: string): Made[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(folder, path), bytes: withInflated(readFileSync(path)) };
    });
}

function withInflated(bytes: Buffer): Uint8Array {
  if (bytes.toString('latin1', 128, 132) !== 'DICM') return bytes;
  try {
    return Buffer.concat([bytes, inflateRawSync(bytes.subarray(144 + bytes.readUInt32LE(140)))]);
  } catch {
    // Not deflated.
    return bytes;
  }
}

function tell(
  files: readonly Expected[],
  scores: readonly FileScore[],
  preset: ScoredPreset,
  show: boolean,
): void {
  const line = (...cells: readonly string[]): void =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join(''));
  const uncopied = new Set(scores.filter(({ copied }) => !copied).map(({ number }) => number));
  const count = (place: string) => {
    const own = files.flatMap((file) => file.plants.filter((plant) => plant.place === place && plant.fates[preset] === 'gone').map(() => file.number)); // prettier-ignore
    const surviving = scores.flatMap((score) => score.surviving).filter((plant) => plant.place === place);
    return [own.length, surviving.length, own.filter((number) => uncopied.has(number)).length] as const;
  };
  line('hiding place', 'planted', 'survive', 'no copy');
  const all = [0, 0, 0];
  for (const place of hidingPlaces) {
    const row = count(place);
    row.forEach((n, at) => (all[at] = (all[at] ?? 0) + n));
    line(place, ...row.map(String));
  }
  line('all', ...all.map(String));
  const lost = scores.reduce((sum, score) => sum + score.lost.length, 0);
  const toKeep = scores.reduce((sum, score) => sum + score.toKeep, 0);
  console.log(`${String(scores.length - uncopied.size)} of ${String(scores.length)} files have a copy`);
  console.log(`${String(lost)} of ${String(toKeep)} harmless values in these copies are lost`);
  if (!show) return;
  for (const { path, surviving, lost: gone } of scores) {
    for (const { place, where, text } of surviving)
      console.log(`survives  ${path}  ${place}  ${where}  ${text}`);
    for (const { where, text, hex = '' } of gone) console.log(`lost  ${path}  ${where}  ${text}${hex}`);
  }
}

// As a program, not where it is imported.
if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url)
  process.exitCode = main(process.argv.slice(2));
