import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part10 } from '../../src/dicom/model/Part10';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { decodeFrame } from '../../src/pixel/decodeFrame';
import { needsEyes } from '../../src/pixel/needsEyes';
import type { Raster } from '../../src/pixel/Raster';
import type { Look } from '../../src/pixel/render/Look';
import { looksOf } from '../../src/pixel/render/looksOf';
import { toGray } from '../../src/pixel/render/toGray';
import { findText } from '../../src/pixel/text/findText';
import { findTextIn, leastToHold } from '../../src/pixel/text/findTextIn';
import { seeded } from '../../test/fixtures/seeded';
import { burnName, isLegible, type DrawnName } from './burnName';
import { wilson } from './wilson';

interface Entry {
  readonly file: string;
  readonly modality: string;
  readonly has_pixel_data: boolean;
  /** True where somebody saw text in the picture. */
  readonly burned_in_text_seen: unknown;
}

interface Tally {
  pictures: number;
  text: number;
  header: number;
  search: number;
  either: number;
  held: number;
}

/** The tables of scripts/searchFigures.mjs. Pictures of the corpus without a word in the manifest were looked at: they show none. */
export async function searchFigures(corpus: string, names: readonly DrawnName[]): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as Entry[];
  const real = new Tallies();
  const burned = new Tallies();
  const random = seeded(77);
  const remarks: string[] = [];
  for (const { file, modality, has_pixel_data, burned_in_text_seen } of manifest) {
    if (!has_pixel_data) continue;
    const part10 = await readPart10(new Blob([readFileSync(join(corpus, file))]));
    if (part10.kind !== 'part10') continue;
    const header = needsEyes(part10) !== undefined;
    const found = await findTextIn(part10);
    const shows = Boolean(burned_in_text_seen);
    const search = found.kind === 'text' && found.places.length > 0;
    real.add([modality || 'none'], shows, header, search);
    if (shows && !header && !search) remarks.push(`missed: ${file}`);
    if (!shows && !header && search) remarks.push(`held without text: ${file}`);
    if (shows) continue;
    let missed = 0;
    const made = await rendered(part10, names, random);
    for (const { keys, search: sees } of made) {
      burned.add([modality || 'none', ...keys], true, header, sees);
      if (!header && !sees) missed++;
    }
    if (missed > 0)
      remarks.push(`${String(missed)} of ${String(made.length)} rendered names not shown: ${file}`);
  }
  return [
    real.table('real pictures'),
    ...remarks,
    burned.table('names rendered into pictures without text'),
  ].join('\n');
}

class Tallies {
  readonly #of = new Map<string, Tally>();

  add(keys: readonly string[], text: boolean, header: boolean, search: boolean): void {
    for (const key of ['all', ...keys]) {
      const tally = this.#of.get(key) ?? { pictures: 0, text: 0, header: 0, search: 0, either: 0, held: 0 };
      this.#of.set(key, tally);
      tally.pictures++;
      if (!text && !header && search) tally.held++;
      if (!text) continue;
      tally.text++;
      if (header) tally.header++;
      if (search) tally.search++;
      if (header || search) tally.either++;
    }
  }

  table(title: string): string {
    const head = `${title.padEnd(42)} pictures  with text  asked by header  found by search            shown to a person  not  held without text`;
    const rows = [...this.#of]
      .sort(([a], [b]) => Number(b === 'all') - Number(a === 'all') || a.localeCompare(b))
      .map(([key, { pictures, text, header, search, either, held }]) =>
        [
          key.padEnd(42),
          String(pictures).padStart(8),
          String(text).padStart(10),
          String(header).padStart(16),
          `${String(search).padStart(6)} ${text === 0 ? '' : wilson(search, text)}`.padEnd(28),
          String(either).padStart(17),
          String(text - either).padStart(4),
          String(held).padStart(6),
        ].join(' '),
      );
    return ['', head, ...rows].join('\n');
  }
}

const smallest = 200;
const largest = 2600;

/** Names in the first frame, legible ones only, and whether the search would hold the picture back because of them. */
async function rendered(
  part10: Part10,
  names: readonly DrawnName[],
  random: () => number,
): Promise<{ keys: string[]; search: boolean }[]> {
  const raster = await decodeFrame(part10, 0);
  if ('kind' in raster || Math.min(raster.rows, raster.columns) < smallest || raster.rows > largest)
    return [];
  const looks = await looksOf(part10, 0);
  const shown = looks.length === 1 ? looks : [looks[0], ...looks.slice(-1)];
  const fitting = names.filter(({ width }) => width + 24 < raster.columns);
  const some = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made: { keys: string[]; search: boolean }[] = [];
  for (const [kind, value] of Object.entries(inksOf(raster, looks[0])))
    for (let turn = 0; turn < 3 && fitting.length > 0; turn++) {
      const name = some(fitting);
      const place = some(['corner', 'corner', 'corner', 'anywhere']);
      const at = (room: number): number =>
        place === 'anywhere'
          ? Math.floor(random() * room)
          : random() < 0.5
            ? 4 + Math.floor(8 * random())
            : room - 4;
      const [x, y] = [at(raster.columns - name.width), at(raster.rows - name.height)];
      const burned = burnName(raster, name, { x, y, value, hard: random() < 0.5 });
      const views = toGray(burned.raster, shown);
      if (!isLegible(burned, views)) continue;
      const { box } = burned;
      const search = findText(views).some(
        ({ score, ...found }) =>
          score >= leastToHold &&
          Math.min(found.x + found.width, box.x + box.width) > Math.max(found.x, box.x) &&
          Math.min(found.y + found.height, box.y + box.height) > Math.max(found.y, box.y),
      );
      const size = `font of ${String(name.size)} px`;
      made.push({
        keys: [`ink ${kind}`, size, `letters ${String(name.letters)}`, `font ${name.font}`, `place ${place}`],
        search,
      });
    }
  return made;
}

/** Stored values that letters may have. */
function inksOf({ samples, bits, signed }: Raster, { voi, modality }: Look): Record<string, number> {
  let [low, high] = [Infinity, -Infinity];
  for (const value of samples) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const [least, most] = signed ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  const inks: Record<string, number> = {
    'greatest of the type': most,
    'least of the type': least,
    'greatest of the picture': high,
    'least of the picture': low,
    'middle of the picture': Math.round((low + high) / 2),
  };
  if (voi.kind === 'window' && modality.kind === 'rescale')
    for (const [kind, part] of [
      ['upper edge', 0.5],
      ['lower edge', -0.5],
      ['middle', 0],
    ] as const) {
      const value = Math.round((voi.center + part * voi.width - modality.intercept) / modality.slope);
      inks[`${kind} of the window`] = Math.min(most, Math.max(least, value));
    }
  return inks;
}
