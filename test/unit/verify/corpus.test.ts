import { existsSync, openAsBlob, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import { secretsOf } from '../../../src/deid/secrets/secretsOf';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { writePart10 } from '../../../src/dicom/write/writePart10';
import { verifyCleaning } from '../../../src/verify/cleaning/verifyCleaning';

const corpus = '../shared/corpus';

describe.skipIf(!existsSync(corpus))(
  'verification over the corpus (skipped where ../shared/corpus is missing)',
  () => {
    it('passes every file that is planned and written', { timeout: 120_000 }, async () => {
      const identity = keyedIdentity(new Uint8Array(32).fill(7));
      const failures: string[] = [];
      let verified = 0;
      for (const name of readdirSync(corpus)) {
        if (!statSync(`${corpus}/${name}`).isFile()) continue;
        const source = await readPart10(await openAsBlob(`${corpus}/${name}`));
        if (source.kind !== 'part10') continue;
        const studySecrets = secretsOf(source);
        const plan = planCleaning(source, { preset: 'basic', options: [] }, identity, studySecrets);
        if (plan.kind !== 'plan') continue;
        const output = writePart10(source, plan.edits, plan.meta);
        const { checks, passed } = await verifyCleaning({ source, output, plan, studySecrets });
        if (process.env.SHOW)
          for (const c of checks) if (c.detail) console.log(name, c.name, c.status, c.detail);
        const failed = checks.filter(({ status }) => status === 'failed');
        if (!passed) failures.push(`${name} ${failed.map((c) => `${c.name} ${c.detail ?? ''}`).join('; ')}`);
        verified++;
      }
      expect(failures).toEqual([]);
      expect(verified).toBeGreaterThan(150);
    });
  },
);
