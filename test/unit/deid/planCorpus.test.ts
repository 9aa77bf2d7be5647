import { existsSync, openAsBlob, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import { secretsOf } from '../../../src/deid/secrets/secretsOf';

const folder = '../shared/corpus';
const keyed = new Set(['uid', 'instance-uid', 'pseudonym']);

describe.skipIf(!existsSync(folder))(
  'planning over the corpus (skipped where ../shared/corpus is missing)',
  () => {
    const names = existsSync(folder)
      ? readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).isFile())
      : [];

    it('plans, writes and plans again: the second plan of a clean copy holds nothing but keyed replacements', async () => {
      const identity = keyedIdentity(new Uint8Array(32).fill(7));
      const faults: string[] = [];
      const tally: Record<string, number> = {};
      const count = (what: string): void => void (tally[what] = (tally[what] ?? 0) + 1);
      for (const name of names) {
        const part10 = await readPart10(await openAsBlob(`${folder}/${name}`));
        if (part10.kind === 'unreadable') {
          count(part10.code);
          continue;
        }
        const plan = planCleaning(part10, { preset: 'basic', options: [] }, identity, secretsOf(part10));
        if (plan.kind === 'refusal') {
          count(plan.code);
          continue;
        }
        for (const { because } of plan.edits) count(because);
        const copy = await readPart10(writePart10(part10, plan.edits, plan.meta));
        if (copy.kind === 'unreadable') {
          faults.push(`${name}: ${copy.code} at ${copy.at}`);
          continue;
        }
        const again = planCleaning(copy, { preset: 'basic', options: [] }, identity, []);
        if (again.kind === 'refusal') {
          faults.push(`${name}: ${again.code}`);
          continue;
        }
        for (const { path, action, because } of again.edits)
          if (action !== 'U' && !keyed.has(because)) faults.push(`${name}: ${path} ${action} ${because}`);
      }
      console.log(tally);
      expect(faults).toEqual([]);
    }, 120_000);
  },
);
