import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanArguments } from '../../headless/arguments/cleanArguments';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-scale-'));
const key = join(temp, 'key');
beforeAll(() => writeFileSync(key, 'ab'.repeat(32)));
afterAll(() => rmSync(temp, { recursive: true }));

const files = ['docs/scale.md', ...readdirSync('docs/scale').map((name) => `docs/scale/${name}`)];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commandsIn = (path: string, name: string): string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(new RegExp(`npm run -s ${name} -- (.+?)(?: \\|\\| .*)?$`, 'gm')),
  ].map(([, words = '']) => words);
/** The words of a command as a shell would part them, with a key and a shard for the variables that stand for them. */
function wordsOf(command: string): string[] {
  const words = (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/["']/g, ''));
  return words.map((word, at) =>
    words[at - 1] === '--key-file' ? key : words[at - 1] === '--shard' ? '1/4' : word,
  );
}

describe.each(files)('%s', (path) => {
  it('calls clean:folder as it wants to be called', () => {
    const commands = commandsIn(path, 'clean:folder');
    expect(commands).not.toEqual([]);
    for (const command of commands)
      expect(cleanArguments(wordsOf(command))).toMatchObject({ shard: { of: expect.any(Number) as number } });
  });

  it('names only commands that there are', () => {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/npm run -s ([a-z:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  it('takes refused files for no failure of a shard', () => {
    if (path !== 'docs/scale.md') expect(readFileSync(path, 'utf8')).toMatch(/status" -eq 3 \] \|\| exit/);
  });
});
