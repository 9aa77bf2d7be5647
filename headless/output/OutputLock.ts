import { randomBytes } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Shard } from '../arguments/cleanArguments';
import { ownOwner, stateOf, type Owner } from './Owner';
import { placeFile } from '../disk/placeFile';
import { whyNot } from '../disk/whyNot';
import { WrongUse } from '../disk/WrongUse';

/** What a lock file holds. */
interface Lock extends Owner {
  readonly of: number;
  /** Name of the folder with the unproven parts of the run. */
  readonly parts: string;
  readonly since: string;
}

interface Found {
  readonly name: string;
  readonly text: string;
  /** Undefined where it cannot be understood. */
  readonly lock: Lock | undefined;
}

const lockName = /^\.reinschrift(-\d+-of-\d+)?\.lock$/;
const partsName = /^\.reinschrift-[0-9A-Za-z]{6}$/;
/** What a lane writes there: numbers of files, fresh pixels, a DICOMDIR, the mark of a run. */
const partName = /^(\d+(\.pixels)?|DICOMDIR|run)$/;

/**
 * OUT belongs to one run at a time, or to the shards of one run: a file in OUT says so, and what it says lets the next run find out
 * whether its owner is alive. What a dead owner has left is taken over, its unproven parts are removed.
 */
export class OutputLock {
  /** Folder for what has no name yet, inside OUT, so that a finished part is renamed and not copied. */
  readonly parts: string;
  readonly #output: string;
  readonly #path: string;
  readonly #text: string;
  #tookOver = false;

  /** Throws WrongUse where OUT is in use, or may be. */
  constructor(output: string, { index, of }: Shard) {
    const parts = `.reinschrift-${randomBytes(3).toString('hex')}`;
    const name = of === 1 ? '.reinschrift.lock' : `.reinschrift-${String(index + 1)}-of-${String(of)}.lock`;
    this.#output = output;
    this.parts = join(output, parts);
    this.#path = join(output, name);
    this.#text = `${JSON.stringify({ ...ownOwner(), of, parts, since: new Date().toISOString() } satisfies Lock)}\n`;
    this.#take();
    try {
      // Folders first: whoever makes one holds a lock before.
      const folders = readdirSync(output).filter((each) => partsName.test(each));
      const others = locksIn(output).filter((found) => found.name !== name);
      for (const found of others) if (!mayStandBeside(found, of)) refuseFor(found);
      const owned = new Set(others.map(({ lock }) => lock?.parts));
      let removed = 0;
      for (const folder of folders) if (!owned.has(folder)) removed += removeParts(join(output, folder));
      if (removed > 0)
        console.error(`reinschrift: removed ${String(removed)} unproven parts of a run that was cut off`);
      mkdirSync(this.parts);
    } catch (error) {
      this.release();
      throw error;
    }
  }

  /** Whether the run before this one was cut off. */
  get tookOver(): boolean {
    return this.#tookOver;
  }

  /** Throws where the lock is not this run's any more: then nothing more is written. */
  check(): void {
    let text: string | undefined;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch {
      // Gone is not ours.
    }
    if (text !== this.#text) throw new Error('another run has taken OUT, or somebody removed the lock');
  }

  release(): void {
    rmSync(this.parts, { recursive: true, force: true });
    try {
      this.check();
      rmSync(this.#path, { force: true });
    } catch {
      // It is another's.
    }
  }

  #take(): void {
    for (let tries = 0; tries < 5; tries++) {
      try {
        this.#place();
        return;
      } catch (error) {
        if (!isThere(error)) throw new Error(`OUT cannot be written to: ${whyNot(error)}`, { cause: error });
      }
      const there = this.#lockThere();
      if (there === undefined) continue;
      if (there.lock === undefined || stateOf(there.lock) !== 'dead') refuseFor(there);
      this.#tookOver = takeAway(this.#path, there.text);
      if (this.#tookOver)
        console.error('reinschrift: OUT was locked by a run that was cut off; it is taken over');
    }
    throw new WrongUse('OUT is being taken by other runs');
  }

  /** At once with what it says: an empty lock would be nobody's. */
  #place(): void {
    const part = `${this.#path}.${randomBytes(3).toString('hex')}`;
    try {
      writeFileSync(part, this.#text, { flag: 'wx', mode: 0o644 });
      placeFile(part, this.#path);
    } finally {
      rmSync(part, { force: true });
    }
  }

  #lockThere(): Found | undefined {
    const own = this.#path.slice(this.#output.length + 1);
    return locksIn(this.#output).find(({ name }) => name === own);
  }
}

/** The shards of one run share OUT: which run it is, ShardMark sees to. A dead lock of a plain run stands in nobody's way. */
function mayStandBeside({ lock }: Found, of: number): boolean {
  if (lock === undefined) return false;
  if (stateOf(lock) === 'dead') return true;
  return of > 1 && lock.of === of;
}

function refuseFor({ name, lock }: Found): never {
  if (lock !== undefined && stateOf(lock) === 'alive')
    throw new WrongUse(
      `OUT is in use by another run (process ${String(lock.pid)}, since ${lock.since}): wait for it, or give another OUT`,
    );
  const since = lock === undefined ? '' : `, since ${lock.since}`;
  throw new WrongUse(
    `OUT is locked by a run on another machine or in a container (${name}${since}): if nothing is written there any more, delete that file and start again`,
  );
}

function locksIn(output: string): Found[] {
  return readdirSync(output)
    .filter((name) => lockName.test(name))
    .flatMap((name) => {
      try {
        const text = readFileSync(join(output, name), 'utf8');
        return { name, text, lock: parsed(text) };
      } catch {
        // Removed meanwhile, or nothing that can be read: the name alone is a lock.
        return lstatSync(join(output, name), { throwIfNoEntry: false }) === undefined
          ? []
          : { name, text: '', lock: undefined };
      }
    });
}

function parsed(text: string): Lock | undefined {
  try {
    const lock = JSON.parse(text) as Partial<Lock>;
    const texts = [lock.machine, lock.boot, lock.space, lock.began, lock.parts, lock.since];
    const whole = texts.every((each) => typeof each === 'string') && Number.isSafeInteger(lock.pid);
    return whole && Number.isSafeInteger(lock.of) ? (lock as Lock) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes a dead lock. Two runs may try at once: it is moved first, and put back where it turns out to be a living one. */
function takeAway(path: string, text: string): boolean {
  const moved = `${path}.${randomBytes(3).toString('hex')}`;
  try {
    renameSync(path, moved);
  } catch {
    return false;
  }
  const isDead = readFileSync(moved, 'utf8') === text;
  if (!isDead) {
    try {
      linkSync(moved, path);
    } catch {
      // Its owner sees that it was lost before it writes.
    }
  }
  rmSync(moved, { force: true });
  return isDead;
}

/** Removes the parts of a run that is dead, and nothing else: a folder with other things in it stays. Returns how many. */
function removeParts(folder: string): number {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 0;
  const inside = readdirSync(folder);
  if (!inside.every((part) => partName.test(part))) return 0;
  for (const part of inside) rmSync(join(folder, part), { force: true });
  rmSync(folder, { recursive: true, force: true });
  return inside.length;
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
