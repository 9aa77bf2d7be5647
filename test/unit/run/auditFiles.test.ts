import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import { pixelService } from '../../../src/lanes/pixelService';
import { createPool } from '../../../src/lanes/pool';
import { sniffing } from '../../../src/file/sniff';
import { intake } from '../../../src/platform/taking/intake';
import { auditFiles } from '../../../src/run/audit/auditFiles';
import { auditSources, type AuditSource } from '../../../src/run/audit/auditSources';
import type { Entry } from '../../../src/platform/taking/withLooks';
import { Stage } from '../../../src/run/Stage';
import { encodeJpegLossless } from '../../../src/pixel/codecs/jpeg/encodeJpegLossless';
import { burnedCt } from '../../fixtures/burnedCt';
import { encapsulatedFile } from '../../fixtures/encapsulatedFile';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const given = (path: string, bytes: Uint8Array): Entry => ({
  path,
  blob: blobOf(Uint8Array.from(bytes)),
});
const blank = fileBytes([{ tag: 0x00080060, vr: 'CS', value: 'CT' }]);

const lanesOf = <Service>(service: Service) =>
  createPool(() => ({ service, died: new Promise<void>(() => undefined), terminate: () => undefined }), 1);

async function collected(given: readonly Entry[]): Promise<AuditSource[]> {
  const files: AuditSource[] = [];
  for await (const file of auditSources(intake(given, sniffing))) files.push(file);
  return files;
}

async function audit(copies: readonly Entry[], originals: readonly Entry[] = []) {
  const pools = { pool: lanesOf(dicomService), pixels: lanesOf(pixelService) };
  const files = await Promise.all([copies, originals].map(collected));
  const [of = [], against = []] = files;
  return auditFiles(pools, of, against, new Stage(() => undefined));
}

describe('the audit of the page', () => {
  it('is clean only where everything was looked at', async () => {
    expect((await audit([given('1.gz', gzipSync(blank))])).verdict).toBe('clean');
    const locked = { path: 'locked', blob: undefined, unopened: 'unreadable-folder' } as const;
    const { verdict, totals, files } = await audit([given('1', blank), locked]);
    expect([verdict, totals.unexamined, totals.unreadable, totals.files]).toEqual(['incomplete', 1, 0, 1]);
    expect(files.map(({ state }) => state)).toEqual(['read', 'unreadable-folder']);
    const cut = await audit([given('1', blank), given('2', fileBytes(ctElements()).subarray(0, 400))]);
    expect([cut.verdict, cut.totals.unreadable]).toEqual(['incomplete', 1]);
  });

  it('is incomplete where originals could not be opened: their values were not looked for', async () => {
    const originals = [
      given('o', fileBytes(ctElements())),
      given('o.7z', Buffer.from('377abcaf271c', 'hex')),
    ];
    const { verdict, totals } = await audit([given('1', blank)], originals);
    expect([verdict, totals.unreadOriginals]).toEqual(['incomplete', 1]);
  });

  it('searches what is no DICOM inside of archives as well', async () => {
    const letter = gzipSync(Buffer.from('Sehr geehrte Frau PAT-0815-77'));
    const { totals, verdict } = await audit(
      [given('1', blank), given('letter.txt.gz', letter)],
      [given('o', fileBytes(ctElements()))],
    );
    expect([totals.others, verdict]).toEqual([1, 'found']);
  });
});

describe('pictures that are said to show no text that identifies', () => {
  const says = (value: string): FixtureElement[] => [{ tag: 0x00280301, vr: 'CS', value }];
  const textIn = async (bytes: Uint8Array) => {
    const { files, totals } = await audit([given('1', bytes)]);
    const found = files[0]?.findings.filter(({ code }) => code === 'text-found') ?? [];
    return { found: found.map(({ kind }) => kind), searched: totals.picturesSearched, faults: totals.found };
  };

  it('are searched for some, and what is found is told and not held against them', async () => {
    const named = await textIn(burnedCt(1, 'MUSTER LINA', { more: says('NO') }));
    expect(named.found).toEqual(['unsure']);
    expect(named.searched).toBe(1);
    const bare = await textIn(burnedCt(1, '', { more: says('NO') }));
    expect(bare).toMatchObject({ found: [], searched: 1, faults: named.faults });
  });

  it('are the only ones that an audit searches', async () => {
    expect(await textIn(burnedCt(1, 'MUSTER LINA'))).toMatchObject({ found: [], searched: 0 });
    expect(await textIn(burnedCt(1, 'MUSTER LINA', { more: says('YES') }))).toMatchObject({ searched: 0 });
  });
});

describe('bits that only decoding shows', () => {
  const lossless = (value: number): Uint8Array => {
    const samples = new Uint16Array(16).fill(value);
    const codestream = encodeJpegLossless({
      ...{ rows: 4, columns: 4, samplesPerPixel: 1, bits: 16, signed: false },
      ...{ photometricInterpretation: 'MONOCHROME2', samples },
    });
    return encapsulatedFile('1.2.840.10008.1.2.4.70', [codestream]);
  };
  const found = async (bytes: Uint8Array): Promise<string[]> =>
    (await audit([given('1', bytes)])).files.flatMap(({ findings }) =>
      findings.map(({ keyword }) => keyword),
    );

  it('are looked for by a lane with decoders and held against the file', async () => {
    const bits = (value: number) => found(lossless(value));
    expect((await bits(4096)).filter((keyword) => keyword === 'stray-bits')).toHaveLength(1);
    expect(await bits(4095)).not.toContain('stray-bits');
  });

  it('leave the audit incomplete where that lane dies', async () => {
    const dead = lanesOf({
      ...pixelService,
      audit: () => Promise.resolve({ kind: 'failed', code: 'internal' } as const),
    });
    const copies = await collected([given('1', lossless(4096))]);
    const pools = { pool: lanesOf(dicomService), pixels: dead };
    const { verdict, files } = await auditFiles(pools, copies, [], new Stage(() => undefined));
    expect([verdict, files[0]?.state]).toEqual(['incomplete', 'internal']);
  });
});
