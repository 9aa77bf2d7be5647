import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HeldBlob } from '../../src/dicom/model/HeldBlob';
import { cleanFile } from '../../src/file/clean/cleanFile';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import { encapsulatedFile, itemHeader } from '../fixtures/encapsulatedFile';
import { concat, ctElements, dataSet, fileBytes } from '../fixtures/part10';
import { planted } from '../fixtures/planted';
import { Cases } from '../fuzz/Cases';
import { basesIn } from '../fuzz/basesIn';
import { marked } from '../fuzz/laws/marked';
import { ourFaults } from '../fuzz/laws/ourFaults';
import { reread } from '../fuzz/laws/reread';
import { told } from '../fuzz/laws/told';
import { plant } from '../fuzz/plant';
import { plantedIn } from '../fuzz/planted';
import { sampleOf } from '../fuzz/Sample';
import { Steps } from '../fuzz/Steps';

const request = {
  choice: { preset: 'basic' as const, options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed' as const,
};

async function cleanOne(): Promise<{ source: Uint8Array<ArrayBuffer>; copy: Cleaning }> {
  const source = plant(await sampleOf(planted({ explicit: true, bigEndian: false }, true).bytes));
  const copy = await cleanFile(await HeldBlob.of(new Blob([source])), request);
  if (copy.kind !== 'cleaning') throw new Error(copy.kind);
  return { source, copy };
}

const bytesOf = async ({ blob }: Cleaning) => new Uint8Array(await blob.slice(0, blob.size).arrayBuffer());

describe('the laws of hostile inputs see what breaks them', () => {
  it('a clean copy breaks none', async () => {
    const { source, copy } = await cleanOne();
    const output = await bytesOf(copy);
    expect((await marked(source)).size).toBeGreaterThan(15);
    expect(plantedIn(output).size).toBe(0);
    expect(await reread(copy, source, output)).toBeUndefined();
    expect(await told(source, copy, plantedIn(output))).toBeUndefined();
  });

  it('values are found in each of the encodings in which they could stand', () => {
    for (const encoding of ['latin1', 'utf16le'] as const)
      for (const text of ['Qzxvaaab', 'QZXVAAAB', 'qzxvaaab'])
        expect([...plantedIn(Buffer.from(`..${text}^Wjrta`, encoding))]).toEqual(['qzxvaaab']);
    expect(plantedIn(Buffer.from('..Qzxvaaab', 'utf16le').swap16())).toContain('qzxvaaab');
  });

  it('a source handed out as its copy leaks every value that it marks', async () => {
    const { source } = await cleanOne();
    const telling = await marked(source);
    expect([...plantedIn(source)].filter((value) => telling.has(value)).length).toBe(telling.size);
  });

  it('a copy that is cut off, that failed, or of which the report is silent is a fault', async () => {
    const { source, copy } = await cleanOne();
    const output = await bytesOf(copy);
    const cut = output.slice(0, output.length - 3);
    expect(await reread({ ...copy, blob: new Blob([cut]) }, source, cut)).toMatch(
      /cannot be read|does not read/,
    );
    expect(await reread({ ...copy, verification: { checks: [], passed: false } }, source, output)).toBe(
      'a copy that did not verify',
    );
    expect(await told(source, { ...copy, edits: [] }, plantedIn(output))).toBe(
      'a value that is gone and no edit says so',
    );
  });

  const wide = { tag: 0x7fe10010, vr: 'SV', value: new Uint8Array(8).fill(0xff) };
  const group1 = { tag: 0x00010010, vr: 'SQ', value: [[]], undefinedLength: true };
  const jpeg = '1.2.840.10008.1.2.4.50';
  const implicit = {
    transferSyntax: '1.2.840.10008.1.2',
    layout: { explicit: false, bigEndian: false },
  };
  /** (7FE1,0010) with a VR that nobody knows, a length of 32 bits, and a value that is no element. */
  const unknownVr = Uint8Array.of(0xe1, 0x7f, 0x10, 0, 0x55, 0x58, 0, 0, 8, 0, 0, 0, ...new Uint8Array(8).fill(0xff)); // prettier-ignore
  it.each([
    ['with numbers of 64 bits', fileBytes([...ctElements(), wide])],
    ['with a VR that nobody knows', fileBytes(ctElements(), { trailing: unknownVr })],
    ['with a group below 0003 behind its meta information', fileBytes([group1], implicit)],
    ['with half a number in its Basic Offset Table', encapsulatedFile(jpeg, [], new Uint8Array(4094))],
  ])('a copy %s, behind which dicom-parser goes astray, is no fault', async (_, output) => {
    const { source, copy } = await cleanOne();
    expect(await reread({ ...copy, blob: new Blob([output]) }, source, output)).toBeUndefined();
  });

  it('a copy that dicom-parser cannot read for another reason is one, whatever faults of its own it meets besides', async () => {
    const { source, copy } = await cleanOne();
    const item = dataSet([{ tag: 0x00080100, vr: 'SH', value: 'A'.repeat(600) }], implicit.layout);
    const mixed = { tag: 0x00082218, vr: 'SQ', value: concat([itemHeader(item.length), item]) };
    const elements = [...ctElements(), mixed, wide].sort((a, b) => a.tag - b.tag);
    const output = fileBytes(elements);
    expect(await reread({ ...copy, blob: new Blob([output]) }, source, output)).toBe(
      'a copy that dicom-parser does not read',
    );
  });

  it('an exception is a fault with the place where it was thrown', async () => {
    const steps = new Steps();
    await steps.take('read', () => Promise.reject(new RangeError('Invalid array length')));
    expect(steps.faults).toHaveLength(1);
    expect(steps.faults[0]?.detail).toMatch(/^read: RangeError \| Invalid array length \| at /);
  });

  it('an exception within the proof is one, too, and so is where our two readers disagree', async () => {
    const { copy } = await cleanOne();
    expect(ourFaults(copy.verification.checks)).toEqual([]);
    for (const [name, detail] of [
      ['residual', 'internal'],
      ['second-reader', 'strict-walk-stuck'],
      ['second-reader', 'strict-walk-differs'],
    ] as const) {
      const check = { name, status: 'failed', detail: `${detail} at 954` } as const;
      expect(ourFaults([...copy.verification.checks, check])).toEqual([`the check ${name}: ${detail}`]);
    }
  });

  it('the calls of the way of a file cost what they cost together, and one beside it what it costs by itself', async () => {
    let now = 0;
    const steps = new Steps(() => now);
    const call = (cost: number) => () => Promise.resolve((now += cost));
    await steps.take('inspect', call(3));
    await steps.take('elements', call(4), true);
    await steps.take('basic', call(2));
    expect(steps.milliseconds).toBe(5);
    await steps.take('again', call(6), true);
    expect(steps.milliseconds).toBe(6);
    expect(steps.slowest).toEqual({ name: 'again', milliseconds: 6 });
  });
});

describe('a case', () => {
  it('is the same bytes whenever it is asked for, also as the mutant of a mutant', async () => {
    const bases = await basesIn('.');
    for (const name of ['7', '3.9', '1.2.3'])
      expect((await new Cases(bases, 4).caseOf(name)).bytes).toEqual(
        (await new Cases(bases, 4).caseOf(name)).bytes,
      );
    expect((await new Cases(bases, 4).caseOf('7')).bytes).not.toEqual(
      (await new Cases(bases, 5).caseOf('7')).bytes,
    );
  });
});

/** A run in a process of its own: its exit code and what it said. */
const run = (...args: readonly string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/fuzz.mjs', '--seed', '2', ...args]);
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (code) => resolve({ code, said }));
  });

describe('npm run fuzz', () => {
  it('tries two hundred inputs without a fault', async () => {
    const { code, said } = await run('--count', '200');
    expect(said).toMatch(/^seed 2: 200 inputs/);
    expect(said).toMatch(/\n0 faults\n$/);
    expect(code).toBe(0);
  }, 120_000);

  it.each([
    ['hang', 'hang: no answer'],
    ['exception', 'died'],
    ['memory', 'memory: more than'],
  ])(
    'sees a case that ends in %s, tells which one, and goes on behind it',
    async (how, fault) => {
      const { code, said } = await run(
        '--count',
        '20',
        '--provoke',
        how,
        '--patience',
        how === 'hang' ? '1' : '60',
      );
      expect(said).toMatch(/^seed 2: 20 inputs/);
      expect(said).toContain(`FAULT ${fault}`);
      expect(said).toContain('--seed 2 --case 9');
      expect(code).toBe(1);
    },
    120_000,
  );
});
