import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi, beforeEach } from 'vitest';
import { OutputLock } from '../../headless/output/OutputLock';
import { ownOwner, stateOf } from '../../headless/output/Owner';
import { WrongUse } from '../../headless/disk/WrongUse';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

let outputs = 0;
const output = (): string => {
  const path = join(temp, String(outputs++));
  mkdirSync(path);
  return path;
};
const plain = { index: 0, of: 1 };
const own = ownOwner();
/** Number of a process that has ended. */
const ended = spawnSync('true').pid;

/** Leaves what a run leaves that is not there to clean up, with one unproven part. */
function leave(out: string, owner: object, name = '.reinschrift.lock', of = 1): void {
  const parts = `.reinschrift-${name.length.toString(16).padStart(6, '0')}`;
  const lock = { ...own, ...owner, of, parts, since: '2026-01-01T00:00:00.000Z' };
  writeFileSync(join(out, name), JSON.stringify(lock));
  mkdirSync(join(out, parts));
  writeFileSync(join(out, parts, '17'), 'unproven');
}

describe('the lock of OUT', () => {
  it('holds off every other run, and leaves nothing behind', () => {
    const out = output();
    const lock = new OutputLock(out, plain);
    expect(() => new OutputLock(out, plain)).toThrow(/in use by another run \(process \d+/);
    expect(() => new OutputLock(out, { index: 0, of: 2 })).toThrow(WrongUse);
    lock.check();
    lock.release();
    expect(readdirSync(out)).toEqual([]);
    new OutputLock(out, plain).release();
  });

  it('is shared by the shards of one number, each once', () => {
    const out = output();
    const [first, second] = [0, 1].map((index) => new OutputLock(out, { index, of: 2 }));
    expect(() => new OutputLock(out, { index: 0, of: 2 })).toThrow(WrongUse);
    expect(() => new OutputLock(out, { index: 2, of: 3 })).toThrow(WrongUse);
    expect(() => new OutputLock(out, plain)).toThrow(WrongUse);
    for (const lock of [first, second]) expect(existsSync(lock?.parts ?? '')).toBe(true);
    first?.release();
    second?.release();
    expect(readdirSync(out)).toEqual([]);
  });

  it('is taken over from a dead process, whose unproven parts go, and nothing else', () => {
    const out = output();
    leave(out, { pid: ended });
    mkdirSync(join(out, '.reinschrift-abcdef'));
    writeFileSync(join(out, '.reinschrift-abcdef', 'notes.txt'), 'mine');
    mkdirSync(join(out, 'STUDY01'));
    const lock = new OutputLock(out, plain);
    lock.check();
    lock.release();
    expect(readdirSync(out)).toEqual(['.reinschrift-abcdef', 'STUDY01']);
  });

  it('is taken over where the number of the dead process was given to another, or the machine was started anew', () => {
    for (const owner of [{ began: 'long ago' }, { boot: 'before', pid: process.pid }]) {
      const out = output();
      leave(out, owner);
      if (own.began === '') continue; // the system does not tell
      new OutputLock(out, plain).release();
      expect(readdirSync(out)).toEqual([]);
    }
  });

  it('is never taken from a run that lives, or that may live where nobody here can look', () => {
    for (const owner of [{}, { machine: 'another', pid: ended }, { space: 'container', pid: ended }]) {
      const out = output();
      leave(out, owner);
      const before = readdirSync(out);
      expect(() => new OutputLock(out, plain)).toThrow(WrongUse);
      expect(readdirSync(out)).toEqual(before);
    }
    const out = output();
    writeFileSync(join(out, '.reinschrift.lock'), 'who knows');
    expect(() => new OutputLock(out, plain)).toThrow(/delete that file/);
  });

  it('lets shards of other machines be, with their parts', () => {
    const out = output();
    leave(out, { machine: 'another' }, '.reinschrift-1-of-2.lock', 2);
    const before = readdirSync(out);
    new OutputLock(out, { index: 1, of: 2 }).release();
    expect(readdirSync(out)).toEqual(before);
  });

  it('tells a run that has lost it, which then does not take away the lock of the other', () => {
    const out = output();
    const lock = new OutputLock(out, plain);
    writeFileSync(join(out, '.reinschrift.lock'), 'of another');
    expect(() => lock.check()).toThrow('another run has taken OUT');
    lock.release();
    expect(readFileSync(join(out, '.reinschrift.lock'), 'utf8')).toBe('of another');
  });

  it('names no machine and no person', () => {
    expect(JSON.stringify(own)).not.toContain(spawnSync('hostname', { encoding: 'utf8' }).stdout.trim());
    expect(stateOf(own)).toBe('alive');
  });
});
