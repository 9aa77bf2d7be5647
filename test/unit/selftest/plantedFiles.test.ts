import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { hidingPlaces, scoredPresets } from '../../../src/selftest/Planted';
import { expectedJson, plantedFiles } from '../../../src/selftest/published';
import { instanceNumberIn } from '../../../src/selftest/score/instanceNumberIn';
import { scoreCopies } from '../../../src/selftest/score/scoreCopies';
import { folded, standsIn } from '../../../src/selftest/score/traces';

const files = plantedFiles();
const untouched = files.map(({ path: name, bytes }) => ({ name, bytes }));
const utf8 = (text: string): Uint8Array => folded(new TextEncoder().encode(text));

describe('the planted set', () => {
  it('is the same every time, and each file has a number of its own', () => {
    expect(plantedFiles()).toEqual(files);
    expect(new Set(files.map(({ number }) => number)).size).toBe(files.length);
    for (const { bytes, number, path } of files)
      if (path !== 'DICOMDIR') expect(instanceNumberIn(bytes), path).toBe(number);
  });

  it('has something in every hiding place, where its table says', () => {
    const used = new Set(files.flatMap(({ plants }) => plants.map(({ place }) => place)));
    expect([...used].sort()).toEqual([...hidingPlaces].sort());
    for (const { bytes, path, plants, harmless } of files)
      for (const value of [...plants, ...harmless]) {
        const [inBytes, inName] = [standsIn(folded(bytes), value), standsIn(utf8(path), value)];
        expect(inBytes || inName, `${path} ${value.where}`).toBe(true);
      }
  });

  it('is read by a reader of DICOM, but for the archive', async () => {
    for (const { bytes, path } of files)
      if (!path.endsWith('.zip')) {
        const part10 = await readPart10(new Blob([bytes]));
        expect(part10.kind === 'unreadable' ? part10.code : 'part10', path).toBe('part10');
      }
  });

  it('lies in planted/ as the sources make it', () => {
    const folder = 'planted/files';
    expect(existsSync(folder)).toBe(true);
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    expect(there.sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { path, bytes } of files)
      expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
    expect(readFileSync('planted/expected.json', 'utf8')).toBe(expectedJson(files));
  });
});

describe('a score', () => {
  it.each(scoredPresets)('finds under %s all that a tool leaves which does nothing', (preset) => {
    for (const { surviving, planted, lost, copied, path } of scoreCopies(files, untouched, preset)) {
      expect(surviving.length, path).toBe(planted);
      expect([path, copied || path === 'DICOMDIR', lost]).toEqual([path, true, []]);
    }
  });

  it('finds nothing where there is nothing, and says that there are no copies', () => {
    const scores = scoreCopies(files, [], 'basic');
    expect(
      scores.every(({ copied, surviving, lost }) => !copied && surviving.length === 0 && lost.length === 0),
    ).toBe(true);
  });

  it('finds what is gone that should have stayed', () => {
    const [first] = untouched;
    if (first === undefined) throw new Error('no file');
    const bytes = first.bytes.map((byte, at) => (at > first.bytes.length - 512 ? 0 : byte));
    const [score] = scoreCopies(files, [{ name: 'a', bytes }], 'basic');
    expect(score?.lost.map(({ where }) => where)).toEqual(['(7FE0,0010)']);
  });

  it('knows a value in other encodings, in capitals, and in the name of a copy', () => {
    const value = { text: 'Gr\u00fcnw\u00e4ldner' };
    const utf16 = Uint8Array.from(Buffer.from(value.text, 'utf16le'));
    expect(standsIn(folded(utf16), value)).toBe(true);
    expect(standsIn(utf8('GR\u00fcNW\u00e4LDNER'), value)).toBe(true);
    expect(standsIn(utf8('Gr\u00fcnwald'), value)).toBe(false);
    const named = files.find(({ path }) => path.includes('Ottilie'));
    if (named === undefined) throw new Error('no such file');
    const empty = { ...named, bytes: Uint8Array.of(0x20, 0, 0x13, 0, 0x49, 0x53, 2, 0, 0x33, 0x36) };
    const [score] = scoreCopies([named], [{ name: named.path, bytes: empty.bytes }], 'basic');
    expect(new Set(score?.surviving.map(({ place }) => place))).toEqual(new Set(['identity', 'file-names']));
  });

  it('holds a file that it cannot tell against everything that is planted', () => {
    const bytes = new TextEncoder().encode('somewhere: Dinkelacker');
    const found = scoreCopies(files, [{ name: 'x', bytes }], 'basic').flatMap(({ surviving }) => surviving);
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(['Dinkelacker']));
    expect(found.length).toBeGreaterThan(5);
  });
});
