import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import beyond from '../../../src/deid/data/beyondTable.json';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import type { Decision, PresetName } from '../../../src/deid/profile/Preset';
import { tagOf } from '../../../src/deid/profile/tagOf';
import { findElement } from '../../../src/dicom/access/findElement';
import { lookUp } from '../../../src/dicom/dictionary/lookUp';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { tagOfKeyword } from '../../../src/dicom/dictionary/tagOfKeyword';
import { ctSlice } from '../../fixtures/ctSlice';
import type { FixtureElement } from '../../fixtures/part10';
import { provenCopy } from '../../fixtures/provenCopy';
import { readDicom } from '../../fixtures/readDicom';

const identity = keyedIdentity(new Uint8Array(32).fill(8));
const values: Readonly<Record<string, string>> = {
  CS: 'OWNER',
  LO: 'ETHICS 7',
  OB: 'XX',
  PN: 'Vornhagen^Karl',
};
const pairs = Object.entries(beyond.dependents).map(([dependent, [condition = '', by = '']]) => ({
  dependent: tagOf(dependent),
  condition: tagOf(condition),
  by,
}));
const holding = (tag: number): FixtureElement => {
  const vr = lookUp(tag)?.vr ?? '';
  return { tag, vr, value: values[vr] ?? '' };
};
const has = ({ dataSet }: Part10, tag: number): boolean => findElement(dataSet, tag) !== undefined;

async function copyOf(
  elements: readonly FixtureElement[],
  preset: PresetName = 'basic',
  decisions: readonly Decision[] = [],
): Promise<Part10> {
  return provenCopy(await readDicom(ctSlice(elements)), { preset, options: [], decisions }, identity);
}

describe.each(pairs)(
  'an attribute of Type 1C beside another that goes: $dependent',
  ({ dependent, condition, by }) => {
    it.each<PresetName>(['basic', 'strict', 'research', 'second-opinion'])(
      'goes with it under %s',
      async (preset) => {
        const copy = await copyOf([holding(dependent), holding(condition)], preset);
        const left = findElement(copy.dataSet, condition);
        const fulfilled = left !== undefined && (by === 'presence' || left.valueEnd > left.valueStart);
        expect(has(copy, dependent)).toBe(fulfilled);
      },
    );

    it('is left to the table where the file has no condition for it', async () => {
      const [beside, alone] = [
        await copyOf([holding(dependent), holding(condition)]),
        await copyOf([holding(dependent)]),
      ];
      expect(has(beside, dependent)).toBe(false);
      // Certified timestamps go whatever stands beside them.
      if (dependent !== 0x04000305) expect(has(alone, dependent)).toBe(true);
    });
  },
);

describe('the role of a responsible person', () => {
  const [role, person] = [tagOfKeyword('ResponsiblePersonRole') ?? 0, tagOfKeyword('ResponsiblePerson') ?? 0];

  it('stays where a decision keeps the person', async () => {
    const decisions = [{ at: 'ResponsiblePerson', does: 'keep' }] as const;
    expect(has(await copyOf([holding(role), holding(person)], 'basic', decisions), role)).toBe(true);
  });

  it('stays where a decision keeps the role', async () => {
    const decisions = [{ at: 'ResponsiblePersonRole', does: 'keep' }] as const;
    expect(has(await copyOf([holding(role), holding(person)], 'basic', decisions), role)).toBe(true);
  });
});

const isInstalled = spawnSync('dciodvfy', ['-h']).error === undefined;

describe.skipIf(!isInstalled)('dciodvfy (skipped where Debian\u2019s dicom3tools is missing)', () => {
  it.each(pairs)('finds no condition broken by the copy: $dependent', async ({ dependent, condition }) => {
    const folder = mkdtempSync(join(tmpdir(), 'reinschrift-'));
    try {
      const kindsOf = async (blob: Blob, name: string): Promise<string[]> => {
        const path = join(folder, name);
        writeFileSync(path, new Uint8Array(await blob.arrayBuffer()));
        const { stdout, stderr } = spawnSync('dciodvfy', [path], { encoding: 'latin1' });
        return `${stdout}${stderr}`.split('\n').filter((line) => line.startsWith('Error'));
      };
      const source = ctSlice([holding(dependent), holding(condition)]);
      const before = await kindsOf(source, 'source.dcm');
      const copy = await copyOf([holding(dependent), holding(condition)]);
      const after = await kindsOf(copy.stream, 'copy.dcm');
      const keyword = lookUp(dependent)?.keyword ?? '';
      expect(after.filter((line) => line.includes(keyword) && !before.includes(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
