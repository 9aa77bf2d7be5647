import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanArguments } from '../../../headless/cleanArguments';
import { checkedFolders } from '../../../headless/folders';
import { WrongUse } from '../../../headless/WrongUse';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));

const wrong = (...args: string[]) => expect(() => cleanArguments(args)).toThrow(WrongUse);

describe('the arguments of clean:folder', () => {
  it('have safe defaults', () => {
    expect(cleanArguments(['in', 'out'])).toMatchObject({
      preset: 'basic',
      key: undefined,
      keepNames: false,
      exportUnreviewed: false,
      shard: { index: 0, of: 1 },
    });
  });

  it('need IN and OUT, and no more', () => {
    wrong();
    wrong('in');
    wrong('in', 'out', 'more');
    wrong('in', 'out', '--unknown');
  });

  it('refuse what comes with later versions', () => {
    wrong('in', 'out', '--preset', 'strict');
    wrong('in', 'out', '--option', 'RetainUIDs');
    wrong('in', 'out', '--lookup', 'x.csv');
    wrong('in', 'out', '--redact', 'x.json');
    wrong('in', 'out', '--mapping', 'dir');
  });

  it('count shards from one', () => {
    expect(cleanArguments(['in', 'out', '--shard', '2/3']).shard).toEqual({ index: 1, of: 3 });
    for (const shard of ['0/3', '4/3', '1', 'a/b', '1/0']) wrong('in', 'out', '--shard', shard);
  });

  it('take a key of 32 bytes or 64 hexadecimal digits', () => {
    const file = join(temp, 'key');
    writeFileSync(file, new Uint8Array(32).fill(5));
    expect(cleanArguments(['in', 'out', '--key-file', file]).key).toEqual(new Uint8Array(32).fill(5));
    writeFileSync(file, `${'05'.repeat(32)}\n`);
    expect(cleanArguments(['in', 'out', '--key-file', file]).key).toEqual(new Uint8Array(32).fill(5));
    writeFileSync(file, 'too short');
    wrong('in', 'out', '--key-file', file);
    wrong('in', 'out', '--key-file', join(temp, 'missing'));
  });
});

describe('the folders of clean:folder', () => {
  const input = join(temp, 'a', 'in');
  mkdirSync(input, { recursive: true });

  it('may lie beside each other', () => {
    expect(checkedFolders(input, join(temp, 'a', 'in-clean')).output).toMatch(/in-clean$/);
    expect(checkedFolders(input, join(temp, 'a', '..in')).output).toMatch(/\.\.in$/);
  });

  it('may not be equal, inside or above each other', () => {
    for (const output of [input, join(input, 'out'), join(input, 'not', 'yet'), join(temp, 'a'), temp, '/']) {
      expect(() => checkedFolders(input, output)).toThrow(WrongUse);
    }
  });

  it('are compared by where they really are', () => {
    symlinkSync(input, join(temp, 'link'));
    expect(() => checkedFolders(input, join(temp, 'link'))).toThrow(WrongUse);
    expect(() => checkedFolders(input, join(temp, 'link', 'out'))).toThrow(WrongUse);
    expect(() => checkedFolders(join(temp, 'link'), join(temp, 'a'))).toThrow(WrongUse);
  });

  it('need an IN', () => {
    expect(() => checkedFolders(join(temp, 'nothing'), join(temp, 'out'))).toThrow(WrongUse);
  });
});
