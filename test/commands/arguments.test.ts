import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cleanArguments } from '../../headless/arguments/cleanArguments';
import { checkedFolders } from '../../headless/disk/folders';
import { WrongUse } from '../../headless/disk/WrongUse';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));

const wrong = (...args: string[]) => expect(() => cleanArguments(args)).toThrow(WrongUse);

describe('the arguments of clean:folder', () => {
  it('have safe defaults', () => {
    expect(cleanArguments(['in', 'out'])).toMatchObject({
      choice: { preset: 'basic', options: [] },
      key: undefined,
      passphrase: undefined,
      lookup: undefined,
      mapping: undefined,
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

  it('take as many lanes as somebody says, and no other number', () => {
    expect(cleanArguments(['in', 'out', '--lanes', '1']).lanes).toBe(1);
    expect(cleanArguments(['in', 'out']).lanes).toBeUndefined();
    for (const none of ['0', '-1', 'two', '1.5', '']) wrong('in', 'out', `--lanes=${none}`);
  });

  it('know the presets and options, and no others', () => {
    const { choice } = cleanArguments(['in', 'out', '--preset', 'research', '--option', 'RetainUIDs']);
    expect(choice).toEqual({ preset: 'research', options: ['RetainUIDs'] });
    wrong('in', 'out', '--preset', 'none');
    wrong('in', 'out', '--option', 'RetainEverything');
    const dates = 'RetainLongitudinalTemporalInformation';
    wrong('in', 'out', '--option', `${dates}FullDates`, '--option', `${dates}ModifiedDates`);
    wrong('in', 'out', '--redact', 'no-such-rules.json');
  });

  it('take a passphrase from a variable only, of twelve signs or more, and not besides a key file', () => {
    vi.stubEnv('RS_TEST_PASSPHRASE', 'twelve signs');
    const args = ['in', 'out', '--passphrase-env', 'RS_TEST_PASSPHRASE'];
    expect(cleanArguments(args).passphrase).toBe('twelve signs');
    wrong(...args, '--key-file', join(temp, 'any'));
    vi.stubEnv('RS_TEST_PASSPHRASE', 'eleven sign');
    wrong(...args);
    vi.unstubAllEnvs();
    wrong(...args);
  });

  it('read a lookup before anything else is done', () => {
    const file = join(temp, 'lookup.csv');
    writeFileSync(file, 'id_old,id_new\r\nA1,S-001\r\n');
    expect(cleanArguments(['in', 'out', '--lookup', file]).lookup).toMatchObject({ unknown: 'key' });
    const refusing = ['in', 'out', '--lookup', file, '--lookup-unknown', 'refuse'];
    expect(cleanArguments(refusing).lookup).toMatchObject({ unknown: 'refuse' });
    wrong('in', 'out', '--lookup', file, '--lookup-unknown', 'guess');
    wrong('in', 'out', '--lookup-unknown', 'refuse');
    writeFileSync(file, 'old,new\nA1,S-001\n');
    wrong('in', 'out', '--lookup', file);
  });

  it('count shards from one', () => {
    expect(cleanArguments(['in', 'out', '--shard', '2/3']).shard).toEqual({ index: 1, of: 3 });
    for (const shard of ['0/3', '4/3', '1', 'a/b', '1/0']) wrong('in', 'out', '--shard', shard);
  });

  it('take a key of 32 bytes or 64 hexadecimal digits', () => {
    const file = join(temp, 'key');
    writeFileSync(file, new Uint8Array(32).fill(5));
    expect(cleanArguments(['in', 'out', '--key-file', file]).key).toEqual(new Uint8Array(32).fill(5));
    writeFileSync(file, `reinschrift-key-1 ${'05'.repeat(32)}\n`);
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
