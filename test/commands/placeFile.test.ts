import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { placeFile, placeWithoutLinks } from '../../headless/disk/placeFile';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));

for (const [how, place] of [
  ['with hard links', placeFile],
  ['without hard links', placeWithoutLinks],
] as const)
  describe(`a whole file gets its name, ${how}`, () => {
    const at = (name: string): string => join(temp, `${how}-${name}`);

    it('and loses the one it had', () => {
      writeFileSync(at('part'), 'whole');
      place(at('part'), at('copy'));
      expect(readFileSync(at('copy'), 'utf8')).toBe('whole');
      expect(existsSync(at('part'))).toBe(false);
    });

    it('but replaces nothing that is there', () => {
      mkdirSync(at('folder'));
      writeFileSync(at('part'), 'whole');
      writeFileSync(at('mine'), 'precious');
      for (const name of ['mine', 'folder'])
        expect(() => place(at('part'), at(name))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
      expect(readFileSync(at('mine'), 'utf8')).toBe('precious');
      expect(readFileSync(at('part'), 'utf8')).toBe('whole');
    });
  });

it('leaves no empty file under the name where the part is gone', () => {
  expect(() => placeWithoutLinks(join(temp, 'nothing'), join(temp, 'name'))).toThrow();
  expect(existsSync(join(temp, 'name'))).toBe(false);
});
