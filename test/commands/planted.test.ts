import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'reinschrift-planted-'));
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

describe('the planted set, cleaned by clean:folder', () => {
  // Of basic and strict the page’s own self-test speaks.
  it.each(['research', 'own-record'])(
    'keeps under %s nothing that must go, and all that must stay',
    (preset) => {
      const out = join(work, preset);
      const cleaned = node('scripts/headless.mjs', 'cleanFolder', 'planted/files', out, '--preset', preset);
      expect(cleaned.status).toBe(preset === 'research' ? 3 : 0);
      const scored = node('planted/score.mjs', out, '--preset', preset, '--show');
      expect(scored.stdout).not.toMatch(/^(survives|lost) /m);
      expect(scored.stdout).toMatch(/^0 of \d+ harmless values in these copies are lost$/m);
      expect(scored.stdout).toContain(`${preset === 'research' ? '36' : '37'} of 38 files have a copy`);
      expect(scored.status).toBe(0);
    },
  );

  it('comes with the scorer and the table that the sources make', () => {
    const fresh = join(work, 'fresh');
    expect(node('scripts/planted.mjs', fresh).status).toBe(0);
    for (const name of ['score.mjs', 'expected.json'])
      expect(readFileSync(join(fresh, name), 'utf8'), name).toBe(readFileSync(join('planted', name), 'utf8'));
  });

  it('is told from a folder that nobody cleaned', () => {
    const scored = node('planted/score.mjs', 'planted/files', '--show');
    expect(scored.status).toBe(1);
    expect(scored.stdout).toMatch(/^survives {2}IM0001 {2}identity {2}\(0010,0010\)/m);
  });

  it('says how it is called where it is called wrongly', () => {
    for (const args of [[], ['no such folder'], ['planted/files', '--preset', 'none']]) {
      const scored = node('planted/score.mjs', ...args);
      expect([scored.status, scored.stdout]).toEqual([2, '']);
      expect(scored.stderr).toMatch(/^usage: /);
    }
  });
});
