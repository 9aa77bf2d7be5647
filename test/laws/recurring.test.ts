import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LeakRemedy } from '../../src/deid/plan/edit/Policy';
import type { Secret } from '../../src/deid/secrets/Secret';
import type { Choice } from '../../src/deid/profile/Preset';
import { BoundedMemo } from '../../src/dicom/BoundedMemo';
import { openFile } from '../../src/file/openFile';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { planCopy } from '../../src/file/clean/planCopy';
import { inspectFile } from '../../src/file/inspect/inspectFile';
import { Memory } from '../../src/file/Memory';
import { blobOf, ctElements, ctImageStorage, fileBytes, type FixtureElement } from '../fixtures/part10';

/** More of them where asked for: `RUNS=10`. */
const runs = (many: number): number => Math.ceil((many * Number(process.env.RUNS ?? 1)) / 10);

const choices: readonly Choice[] = [
  { preset: 'basic', options: [] },
  { preset: 'strict', options: [] },
  { preset: 'research', options: [] },
  { preset: 'second-opinion', options: [] },
  { preset: 'own-record', options: [] },
  { preset: 'custom', options: ['RetainSafePrivate', 'RetainUIDs', 'CleanDescriptors', 'CleanGraphics', 'CleanStructuredContent'] },
  { preset: 'custom', options: ['RetainLongitudinalTemporalInformationModifiedDates', 'RetainPatientCharacteristics', 'RetainDeviceIdentity'] },
  { preset: 'custom', options: ['RetainLongitudinalTemporalInformationFullDates', 'RetainInstitutionIdentity'] },
  { preset: 'basic', options: [], decisions: [{ at: 'SeriesDescription', does: 'keep' }, { at: '(0008,0070)', does: 'remove' }] },
]; // prettier-ignore

/** Attributes of all kinds of rules: rows, dates, UIDs, codes with their schemes, what goes beside another, private blocks, names. */
const attributes: readonly (readonly [tag: number, vr: string])[] = [
  [0x00080008, 'CS'], [0x00080020, 'DA'], [0x00080021, 'DA'], [0x00080023, 'DA'], [0x00080031, 'TM'], [0x00080050, 'SH'], [0x00080070, 'LO'], [0x00080080, 'LO'],
  [0x00080100, 'SH'], [0x00080102, 'SH'], [0x00080104, 'LO'], [0x00081010, 'SH'], [0x00081030, 'LO'], [0x0008103e, 'LO'], [0x00081090, 'LO'], [0x00082111, 'ST'],
  [0x00090010, 'LO'], [0x00091010, 'LO'], [0x00091011, 'UN'], [0x00100030, 'DA'], [0x00101010, 'AS'], [0x00102201, 'LO'], [0x00102297, 'PN'], [0x00102298, 'CS'],
  [0x001021b0, 'LT'], [0x00104000, 'LT'], [0x00180015, 'CS'], [0x00180024, 'SH'], [0x00181030, 'LO'], [0x00181020, 'LO'], [0x00181160, 'SH'], [0x00189305, 'DS'],
  [0x00200052, 'UI'], [0x00204000, 'LT'], [0x00280106, 'US'], [0x00281050, 'DS'], [0x00321060, 'LO'], [0x00400254, 'LO'], [0x00402016, 'LO'], [0x00700081, 'LO'],
]; // prettier-ignore
const texts = [
  '', 'Thorax nativ', 'Schaedel', 'M\u00fcller', 'Joerg Mueller', 'DOE', 'Doe^Jane', 'PAT-0815-77', 'ACC4711', 'CTTHO', '99LOCAL', 'DCM', '121071', 'B30f', 'I50f\\3', '19610723',
  '20240229', '062Y', '099Y', '1.25', '1.2.276.0.7230010.3.1.5.1', 'REMOVED', 'SIEMENS MED NM', 'OWNER', 'v1.2', 'Vornhagen', 'ORIGINAL\\PRIMARY', 'X110406067', '756.1234.5678.97',
] as const; // prettier-ignore

const element = fc
  .tuple(fc.constantFrom(...attributes), fc.constantFrom(...texts), fc.constantFrom('', 'UN', 'LO'))
  .map(([[tag, vr], value, other]): FixtureElement => ({ tag, vr: other === '' ? vr : other, value }));
const code = fc.tuple(fc.constantFrom(...texts), fc.constantFrom('99LOCAL', 'DCM'), fc.constantFrom(...texts)).map(([value, scheme, meaning]): FixtureElement => ({
  tag: 0x00081032, vr: 'SQ', value: [[{ tag: 0x00080100, vr: 'SH', value }, { tag: 0x00080102, vr: 'SH', value: scheme }, { tag: 0x00080104, vr: 'LO', value: meaning }]],
})); // prettier-ignore

/** In a private sequence blocks, texts, numbers, and what is public. */
const inPrivate = fc.array(fc.tuple(fc.constantFrom(0x00110010, 0x00111001, 0x00111002, 0x0008103e, 0x00100010, 0x00080080), fc.constantFrom('LO', 'UN', 'SH'), fc.constantFrom(...texts)), { maxLength: 5 })
  .map((items): FixtureElement => ({ tag: 0x00091020, vr: 'SQ', value: items.map(([tag, vr, value]) => [{ tag, vr, value }]) })); // prettier-ignore

interface Given {
  /** Whether an element stands twice. */
  readonly twice: boolean;
  readonly elements: readonly FixtureElement[];
  readonly person: Parameters<typeof ctElements>[0];
  readonly set: string;
  readonly sopClass: string;
  readonly choice: Choice;
  readonly key: number;
  readonly remedy: string;
}

const given: fc.Arbitrary<Given> = fc.record({
  twice: fc.constantFrom(false, false, false, true),
  elements: fc.array(fc.oneof({ weight: 12, arbitrary: element }, code, inPrivate), { maxLength: 14 }),
  person: fc.constantFrom({}, { name: 'Doe^Jane', id: 'P2-4711-88', birthDate: '19770102' }, { instance: '1.2.276.0.7230010.3.1.4.9' }, { study: 'anonymized' }),
  set: fc.constantFrom('ISO_IR 100', 'ISO_IR 192', ''),
  sopClass: fc.constantFrom(ctImageStorage, '1.2.840.10008.5.1.4.1.1.4', '1.2.840.10008.5.1.4.1.1.88.11'),
  choice: fc.constantFrom(...choices),
  key: fc.constantFrom(1, 1, 1, 2),
  remedy: fc.constantFrom('', '', '', '(0008,103E)'),
}); // prettier-ignore

function fileOf({ elements, person, set, sopClass, twice }: Given): Blob {
  const own = new Map(elements.map((each) => [each.tag, each]));
  own.set(0x00080005, { tag: 0x00080005, vr: 'CS', value: set });
  own.set(0x00080016, { tag: 0x00080016, vr: 'UI', value: sopClass });
  const all = [...ctElements(person).filter(({ tag }) => !own.has(tag)), ...own.values()];
  if (twice) all.push(...all.filter(({ tag }) => tag === 0x00080070 || tag === 0x0008103e));
  return blobOf(
    fileBytes(
      all.sort((a, b) => a.tag - b.tag),
      { sopClass },
    ),
  );
}

/** All that a plan says, as text. */
async function planOf(file: Blob, { choice, key, remedy }: Given, memory: Memory): Promise<string> {
  const part10 = await openFile(file);
  if (part10.kind !== 'part10') return part10.kind;
  const inspection = await inspectFile(file, memory);
  const studySecrets = inspection.kind === 'inspection' ? inspection.studySecrets : [];
  const request = {
    choice,
    key: new Uint8Array(32).fill(key),
    studySecrets,
    pixels: 'export-unreviewed' as const,
    runSecrets: 'n\tVornhagen^Sabine',
  };
  const remedies = new Map<string, LeakRemedy>(remedy === '' ? [] : [[remedy, 'replaced']]);
  const planned = await planCopy(part10, request, remedies, memory, undefined);
  const told = planned.kind === 'refusal' ? planned : { ...planned, guard: [...planned.guard], identity: 0 };
  return JSON.stringify([inspection, told], (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}

/** All that is told of a copy, and its bytes. */
async function copyOf(file: Blob, { choice, key }: Given, memory: Memory): Promise<string> {
  const studySecrets: Secret[] = [
    { kind: 'name', text: 'Doe^Jane' },
    { kind: 'id', text: 'ACC4711' },
  ];
  const request = {
    choice,
    key: new Uint8Array(32).fill(key),
    studySecrets,
    pixels: 'export-unreviewed' as const,
  };
  const outcome = await cleanFile(file, request, { memory });
  if (outcome.kind !== 'cleaning') return JSON.stringify(outcome);
  const { blob, ...told } = outcome;
  return JSON.stringify([told, Buffer.from(await blob.arrayBuffer()).toString('hex')]);
}

const corpus = '../shared/corpus';
const anyone: Given = { twice: false, elements: [], person: {}, set: '', sopClass: '', choice: { preset: 'basic', options: [] }, key: 1, remedy: '' }; // prettier-ignore

describe('the memory of a lane', () => {
  it('changes no inspection and no plan, whatever files it has seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 2, maxLength: 6 }), async (files) => {
        const memory = new Memory();
        for (const each of files)
          expect(await planOf(fileOf(each), each, memory)).toBe(
            await planOf(fileOf(each), each, new Memory()),
          );
      }),
      { numRuns: runs(600) },
    );
  });

  it('changes no copy and no proof of a series, whatever its files have in common', async () => {
    const series = fc.record({
      given,
      changes: fc.array(fc.array(element, { maxLength: 2 }), { minLength: 2, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(series, async ({ given: first, changes }) => {
        const memory = new Memory();
        for (const change of [[], ...changes]) {
          const file = fileOf({ ...first, elements: [...first.elements, ...change] });
          const again = await copyOf(file, first, memory);
          expect(again).toBe(await copyOf(file, first, new Memory()));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it.skipIf(!existsSync(corpus))(
    'changes none of the corpus beside the project',
    async () => {
      const memory = new Memory();
      const files = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      for (const [i, entry] of files.entries()) {
        const blob = new Blob([readFileSync(join(entry.parentPath, entry.name))]);
        const choice = choices[i % 5] ?? anyone.choice;
        const asked = { ...anyone, choice };
        const isSame = (await planOf(blob, asked, memory)) === (await planOf(blob, asked, new Memory()));
        // File names stay out of messages: they may carry a person.
        expect(isSame, `file ${i}`).toBe(true);
      }
    },
    120_000,
  );

  it('holds a bounded number of entries and characters, the latest ones', () => {
    const memo = new BoundedMemo<number>(100, 1_600);
    for (let i = 0; i < 10_000; i++) {
      memo.of(`key ${i}`, () => i);
      memo.of('the same', () => -1);
      expect(memo.size).toBeLessThanOrEqual(101);
    }
    expect(memo.of('the same', () => 5)).toBe(-1);
    expect(memo.of('x'.repeat(200), () => 1)).toBe(1);
    expect(memo.of('x'.repeat(200), () => 2)).toBe(2);
  });
});
