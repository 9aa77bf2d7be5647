import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/run/atOnce';
import { Ledger, type Cleaned } from '../../../src/run/cleaning/Ledger';
import type { FileRow } from '../../../src/run/FileRow';
import { copiesUnder } from '../../../src/run/output/copiesUnder';
import { copyNames } from '../../../src/run/output/copyNames';
import { ZipAlong } from '../../../src/run/output/ZipAlong';
import { zipBlobs } from '../../../src/run/output/zipBlobs';
import type { CleanCopy } from '../../../src/export/CleanCopy';
import { runFile } from './runFile';

const nobody = () => [];

const cleaning = (text: string): Cleaned<Blob> => ({
  kind: 'cleaning',
  blob: new Blob([text]),
  edits: [],
  ...{ sopClass: '1.2', transferSyntax: '1.2', notes: [], verification: { checks: [], passed: true } },
  ...{ studyUid: '2.25.1', seriesUid: '2.25.2', sopInstanceUid: '2.25.3', pseudonym: 'P' },
});
const refusal = { kind: 'unreadable', code: 'truncated', at: 0 } as const;

/** A file on a disk of a test. */
class Disk {
  parts: Blob[] = [];
  text: string | undefined;
  gone = false;
  /** How often what was written was of no use. */
  rewound = 0;
  readonly #fails: string | undefined;

  constructor(fails?: string) {
    this.#fails = fails;
  }

  get size(): number {
    return new Blob(this.parts).size;
  }

  write(blob: Blob, done: (bytes: number) => void = () => undefined): Promise<void> {
    if (this.#fails !== undefined) {
      const error = new Error();
      error.name = this.#fails;
      return Promise.reject(error);
    }
    this.parts.push(blob);
    done(blob.size);
    return Promise.resolve();
  }

  rewind(): Promise<void> {
    this.parts = [];
    this.rewound++;
    return Promise.resolve();
  }

  async close(): Promise<number> {
    const blob = new Blob(this.parts);
    this.text = Buffer.from(await blob.arrayBuffer()).toString('latin1');
    return blob.size;
  }

  discard(): Promise<void> {
    this.gone = true;
    return Promise.resolve();
  }
}

/** As a ZIP is saved after a cleaning. */
function copiesOf(files: readonly FileRow[], ledger: Ledger): CleanCopy[] {
  const copied = files.filter(({ id }) => ledger.copyOf(id) !== undefined);
  return atOnce(copiesUnder(atOnce(copyNames(copied, nobody, 'neutral')), ledger));
}

async function savedAfter(copies: readonly CleanCopy[]): Promise<string> {
  const [zip = new Blob()] = await zipBlobs(copies);
  return Buffer.from(await zip.arrayBuffer()).toString('latin1');
}

const fileOf = (id: number, study: number, series: number): FileRow =>
  runFile(id, {
    levels: { study: `1.2.3.${String(study)}`, series: `1.2.4.${String(series)}` },
    place: { series, instance: id, acquisition: undefined, position: undefined },
  });

const settle = (ledger: Ledger, { id }: FileRow, refused: boolean): void =>
  ledger.settle(id, refused ? refusal : cleaning(`copy ${String(id)}`));
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Twelve files of one series, with a ZIP in the making of which a portion is one copy. */
function twelve(disk: Disk) {
  const files = Array.from({ length: 12 }, (_, id) => fileOf(id, 1, 1));
  const ledger = new Ledger();
  return { files, ledger, zip: new ZipAlong(disk, ledger, nobody, 1) };
}

describe('a ZIP that is written while its copies are made', () => {
  it('is byte for byte the one that is saved after the cleaning, however lanes finish and whoever is refused', async () => {
    const run = fc.array(
      fc.record({
        study: fc.nat(2),
        series: fc.nat(2),
        refused: fc.boolean(),
        order: fc.nat(),
        waits: fc.boolean(),
      }),
      { minLength: 1, maxLength: 24 },
    );
    await fc.assert(
      fc.asyncProperty(run, fc.integer({ min: 1, max: 40 }), async (drawn, portion) => {
        const [disk, ledger] = [new Disk(), new Ledger()];
        const files = drawn.map(({ study, series }, id) => fileOf(id, study, series));
        const zip = new ZipAlong(disk, ledger, nobody, portion);
        expect(new Set(await zip.begin(files))).toEqual(new Set(files));
        const lanes = drawn.flatMap((fate, id) => files.slice(id, id + 1).map((file) => ({ ...fate, file })));
        for (const { file, refused, waits } of lanes.sort((a, b) => a.order - b.order)) {
          settle(ledger, file, refused);
          zip.settled(10);
          if (waits) await breath();
        }
        const copies = copiesOf(files, ledger);
        fc.pre(copies.length > 0);
        const outcome = await zip.finish(copies, () => undefined);
        expect(disk.text).toBe(await savedAfter(copies));
        expect(outcome).toEqual({
          kind: 'saved',
          files: copies.length,
          bytes: disk.text?.length,
          readBack: false,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('asks for its files in the order of their names', async () => {
    const files = [fileOf(0, 1, 2), fileOf(1, 2, 1), fileOf(2, 1, 1)];
    const zip = new ZipAlong(new Disk(), new Ledger(), nobody);
    expect((await zip.begin(files)).map(({ id }) => id)).toEqual([2, 0, 1]);
  });

  it('has all but the end before the end, also where a file in between got no copy', async () => {
    const disk = new Disk();
    const { files, ledger, zip } = twelve(disk);
    await zip.begin(files);
    for (const [at, file] of files.entries()) {
      settle(ledger, file, at === 3);
      zip.settled(10);
      await breath();
    }
    const before = disk.size;
    await zip.finish(copiesOf(files, ledger), () => undefined);
    expect(disk.rewound).toBe(0);
    expect(before).toBe(disk.text?.indexOf('PK\x01\x02'));
  });

  it('tells how much of the rest is written', async () => {
    const { files, ledger, zip } = twelve(new Disk());
    await zip.begin(files);
    for (const file of files) settle(ledger, file, false);
    const copies = copiesOf(files, ledger);
    const total = copies.reduce((sum, { blob }) => sum + blob.size, 0);
    const told: number[][] = [];
    await zip.finish(copies, (...bytes) => told.push(bytes));
    expect(told).toHaveLength(copies.length);
    expect(told.at(-1)).toEqual([total, total]);
  });

  it('leaves nothing where a disk is full, and says so when the copies are there', async () => {
    const disk = new Disk('QuotaExceededError');
    const { files, ledger, zip } = twelve(disk);
    await zip.begin(files);
    for (const file of files) {
      settle(ledger, file, false);
      zip.settled(10);
      await breath();
    }
    const outcome = await zip.finish(copiesOf(files, ledger), () => undefined);
    expect(outcome).toEqual({ kind: 'failed', code: 'disk-full', saved: 0 });
    expect(disk).toMatchObject({ gone: true, text: undefined });
  });

  it('leaves nothing where the cleaning is stopped, and writes nothing from then on', async () => {
    const disk = new Disk();
    const { files, ledger, zip } = twelve(disk);
    await zip.begin(files);
    for (const file of files.slice(0, 4)) settle(ledger, file, false);
    zip.settled(10);
    await breath();
    await zip.discard();
    const { size } = disk;
    expect(size).toBeGreaterThan(0);
    for (const file of files.slice(4)) settle(ledger, file, false);
    zip.settled(10);
    await breath();
    expect(disk).toMatchObject({ gone: true, text: undefined, size });
  });
});
