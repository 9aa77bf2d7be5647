import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/document/readPdf';
import { epaRules } from '../../../src/epa/epaRules';
import { isBarePicture } from '../../../src/epa/isBarePicture';
import { makeFiles, type EpaFile } from '../../../src/epa/makeFiles';
import type { Rgba } from '../../../src/epa/Rgba';
import type { WantedStudy } from '../../../src/epa/Wanted';
import {
  drawing,
  germanWords,
  origin,
  sampleCopies,
  sampleIdentity,
  wantedSample,
} from '../../fixtures/epaSample';
import { seeded } from '../../fixtures/seeded';

const bytesIn = async ({ blob }: EpaFile): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const latin1In = async (file: EpaFile): Promise<string> =>
  Buffer.from(await bytesIn(file)).toString('latin1');

/** What a program of other people says of a file; undefined where the program is not installed. */
async function asked(program: string, args: readonly string[], file: EpaFile): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'epa-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), await bytesIn(file));
    return execFileSync(program, [...args, join(folder, 'a.pdf')], { encoding: 'utf8', stdio: 'pipe' });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    console.warn(`${program} is not installed: what it would say of a PDF/A is not tested`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Texts of the pages, then title and what else stands beside them. */
async function textsOf(file: EpaFile): Promise<string> {
  const text = await readPdf(await bytesIn(file));
  if (text.kind !== 'document-text') throw new Error(text.code);
  return text.parts.join('\n').replace(/\s+/g, ' ');
}

let copies: readonly Blob[] = [];
let named: EpaFile;
let unnamed: EpaFile;

beforeAll(async () => {
  copies = await sampleCopies({ preset: 'own-record', options: [] });
  const pdfOf = async (study: WantedStudy): Promise<EpaFile> => {
    const { files } = await makeFiles([study], 'pdf', germanWords, drawing(copies), origin);
    const [file] = files;
    if (file === undefined) throw new Error('no file');
    return file;
  };
  named = await pdfOf(wantedSample(sampleIdentity));
  unnamed = await pdfOf(wantedSample());
});

describe('a PDF for the ePA', () => {
  test('is one that other readers find no fault with, of a title page and a page for each picture', async () => {
    for (const file of [named, unnamed]) {
      expect((await asked('qpdf', ['--check'], file)) ?? 'No syntax or stream encoding errors').toContain(
        'No syntax or stream encoding errors',
      );
      const told = await asked('pdfinfo', [], file);
      expect(told ?? 'Pages: 3').toMatch(/Pages: +3/);
      expect(told ?? 'Encrypted: no').toMatch(/Encrypted: +no/);
      expect(told ?? 'JavaScript: no').toMatch(/JavaScript: +no/);
    }
  });

  test('has all that PDF/A-2b asks for: XMP that says so, an sRGB output intent, an ID, embedded fonts, and nothing active', async () => {
    for (const file of [named, unnamed]) {
      const text = await latin1In(file);
      expect(text.startsWith('%PDF-1.7\n%\xff\xff\xff\xff\n')).toBe(true);
      expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
      expect(text).toMatch(
        /\/S \/GTS_PDFA1\s[\s\S]*\/OutputConditionIdentifier \(sRGB IEC61966-2\.1\)\s+\/DestOutputProfile \d+ 0 R/,
      );
      expect(text).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
      expect(text).not.toMatch(
        /\/(Encrypt|JavaScript|JS|EmbeddedFiles|Launch|SMask|AA|OpenAction|Filespec|LZWDecode)\b/,
      );
      const fonts = text.match(/\/FontDescriptor\b[\s\S]*?endobj/g) ?? [];
      expect(fonts.length).toBeGreaterThan(0);
      // Each font that pages use is one of those that are embedded.
      const used = text.match(/\/Subtype \/Type0/g) ?? [];
      expect((text.match(/\/FontFile2 \d+ 0 R/g) ?? []).length).toBe(used.length);
      expect(text).not.toMatch(/\/Subtype \/(Type1|TrueType|Type3)\b/);
      expect((await asked('pdffonts', [], file)) ?? '').not.toMatch(/ no +(yes|no) +(yes|no) +\d/);
    }
  });

  test('names the person and the examination where that was chosen, on the title page and above each picture', async () => {
    const text = await textsOf(named);
    for (const value of Object.values(sampleIdentity) as string[])
      expect(text.split(value).length - 1).toBeGreaterThanOrEqual(3);
    expect(text).toContain('Sch\u00e4del 5.0 mm');
    expect(text).toContain(germanWords.notes.named);
    expect(text).not.toContain(germanWords.notes.unnamed);
  });

  test('says nothing of either where it was not', async () => {
    const text = `${await textsOf(unnamed)} ${await latin1In(unnamed)}`;
    expect(text).not.toMatch(/Muster|J\u00f6rg|\u00dcbungsfall|1958|2024|nativ|Sch\u00e4del/);
    expect(text).toContain(germanWords.notes.unnamed);
    expect(text).toContain('Computertomografie');
  });

  test('has the same information for everybody, and the time of its making only where somebody is named', async () => {
    for (const [file, time] of [
      [named, '2026-11-29T12:00:00Z'],
      [unnamed, '2000-01-01T00:00:00Z'],
    ] as const) {
      const text = await latin1In(file);
      const [xmp = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(text) ?? [];
      const said = xmp
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .join(' ');
      expect(said).toBe(`2 B ${time} Reinschrift ${germanWords.about} Reinschrift`);
    }
  });

  test('is called after its kind and number, and after nobody', () => {
    expect([named.name, unnamed.name]).toEqual(['epa-CT.pdf', 'epa-CT.pdf']);
  });

  test('is parted where it would be too large: each part whole by itself, numbered, and below the limit', async () => {
    const noise = (seed: number): Rgba => {
      const random = seeded(seed);
      const pixels = new Uint8ClampedArray(4 * 1400 * 1400);
      for (let at = 0; at < pixels.length; at += 4) pixels.fill(Math.floor(random() * 256), at, at + 3);
      return { columns: 1400, rows: 1400, pixels };
    };
    const images = Array.from({ length: 15 }, (_, file) => ({ file, frame: 0, number: file + 1 }));
    const study = {
      identity: undefined,
      series: [{ modality: 'DX', label: '', count: 15, images, overview: [] }],
    };
    const { files } = await makeFiles(
      [study],
      'pdf',
      germanWords,
      { ...drawing([]), draw: ({ file }) => Promise.resolve(noise(file + 1)) },
      origin,
    );
    expect(files.map(({ name }) => name)).toEqual(['epa-DX-1of2.pdf', 'epa-DX-2of2.pdf']);
    for (const file of files) {
      expect(file.blob.size).toBeLessThan(epaRules.largestBytes);
      expect((await asked('qpdf', ['--check'], file)) ?? 'No syntax').toContain('No syntax');
    }
    const [first, second] = await Promise.all(files.map(textsOf));
    expect(first).toContain('1 von 2');
    expect(second).toContain('Bild 15 von 15');
  });

  test('writes a name in Latin, Greek and Cyrillic letters, and a question mark for a letter that no font has', async () => {
    const name =
      'Ba\u015f\u00e7\u0131, \u0141ucja \u03a3\u03c9\u03ba\u03c1\u03ac\u03c4\u03b7\u03c2 \u0418\u0432\u0430\u043d';
    const study = wantedSample({ ...sampleIdentity, name: `${name} \u5c71` });
    const { files } = await makeFiles([study], 'pdf', germanWords, drawing(copies), origin);
    const [file] = files;
    // A reader sees a change of font as a gap.
    const text = file && (await textsOf(file)).replaceAll(' ', '');
    expect(text).toContain(`${name} ?`.replaceAll(' ', ''));
  });
});

describe('pictures for the ePA', () => {
  test('are bare files of neutral names, whoever they are about', async () => {
    const { files, undrawn } = await makeFiles(
      [wantedSample(sampleIdentity)],
      'png',
      germanWords,
      drawing(copies),
      origin,
    );
    expect(files.map(({ name }) => name)).toEqual(['epa-CT-1-overview.png', 'epa-CT-1-11.png']);
    for (const file of files) expect(isBarePicture(await bytesIn(file))).toBe(true);
    expect(undrawn).toBe(0);
  });

  test('are counted where they cannot be drawn, and there is no file without one', async () => {
    const none = { ...drawing([]), draw: () => Promise.resolve(undefined) };
    expect(await makeFiles([wantedSample()], 'pdf', germanWords, none, origin)).toEqual({
      files: [],
      undrawn: 21,
    });
  });

  test('of several examinations are told apart by a number', async () => {
    const { files } = await makeFiles(
      [wantedSample(), wantedSample()],
      'pdf',
      germanWords,
      drawing(copies),
      origin,
    );
    expect(files.map(({ name, study }) => [name, study])).toEqual([
      ['study1-epa-CT.pdf', 0],
      ['study2-epa-CT.pdf', 1],
    ]);
  });

  test('of a modality that nobody knows do not bear its name', async () => {
    const study = wantedSample();
    const series = study.series.map((each) => ({ ...each, modality: 'MUSTER' }));
    const { files } = await makeFiles([{ ...study, series }], 'pdf', germanWords, drawing(copies), origin);
    const [file] = files;
    expect(file?.name).toBe('epa-picture.pdf');
    expect(file && (await textsOf(file))).not.toContain('MUSTER');
  });
});
