import { createHmac, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from '../arguments/cleanArguments';
import { placeFile } from '../disk/placeFile';
import { studyNumber } from './studyNumber';
import { WrongUse } from '../disk/WrongUse';

const markName = '.reinschrift-shards.json';
const doneName = /^\.reinschrift-\d+-of-(\d+)\.done$/;

interface Mark {
  readonly of: number;
  /** Makes `run` tell nothing about the files to who does not have all of them. */
  readonly salt: string;
  /** Which files the run is about. */
  readonly run: string;
  /** How many STUDY folders there were before the run. */
  readonly studies: number;
}

/**
 * The mark that the first shard of a run leaves in OUT, until the last one is done: all others come to the same names by it, and no
 * other run writes between them.
 */
export class ShardMark {
  readonly #output: string;
  readonly #shard: Shard;

  constructor(output: string, shard: Shard) {
    this.#output = output;
    this.#shard = shard;
  }

  /**
   * How many STUDY folders are not this run's. Throws WrongUse where OUT belongs to another run in shards.
   * @param facts what is equal in all shards of a run, and in no other run
   * @param parts folder for what has no name yet
   */
  studiesBefore(facts: string, parts: string): number {
    this.#tidy();
    const there = this.#read();
    if (this.#shard.of === 1 && there !== undefined) this.#refuse(there);
    if (this.#shard.of === 1) return studiesIn(this.#output);
    const salt = randomBytes(16).toString('hex');
    const mark = { of: this.#shard.of, salt, run: digest(salt, facts), studies: studiesIn(this.#output) };
    const now = there ?? this.#leave(mark, parts);
    if (now.of !== this.#shard.of || now.run !== digest(now.salt, facts)) this.#refuse(now);
    return now.studies;
  }

  /** To be called when all files of the shard were dealt with. */
  done(): void {
    const { index, of } = this.#shard;
    if (of === 1) return;
    writeFileSync(join(this.#output, `.reinschrift-${String(index + 1)}-of-${String(of)}.done`), '');
    this.#tidy();
  }

  /** Two shards may come first at once: the mark of one of them holds for both. */
  #leave(mark: Mark, parts: string): Mark {
    const part = join(parts, 'shards');
    writeFileSync(part, JSON.stringify(mark));
    try {
      placeFile(part, join(this.#output, markName));
      return mark;
    } catch (error) {
      const there = this.#read();
      if (there === undefined) throw error;
      return there;
    }
  }

  #read(): Mark | undefined {
    let text: string;
    try {
      text = readFileSync(join(this.#output, markName), 'utf8');
    } catch {
      return undefined;
    }
    try {
      return JSON.parse(text) as Mark;
    } catch {
      return { of: 0, salt: '', run: '', studies: 0 };
    }
  }

  /** Takes the mark away once all shards are done. */
  #tidy(): void {
    const there = this.#read();
    const done = readdirSync(this.#output).filter((name) => doneName.test(name));
    const ofRun = done.filter((name) => Number(doneName.exec(name)?.[1]) === there?.of);
    // Without a mark they are those of a run that was given up.
    const gone = there === undefined ? done : ofRun.length === there.of ? [...done, markName] : [];
    for (const name of gone) rmSync(join(this.#output, name), { force: true });
  }

  #refuse({ of }: Mark): never {
    throw new WrongUse(
      `OUT belongs to another run in ${String(of)} shards that is not done: run its other shards first, or give another OUT` +
        ` (to give that run up, delete ${markName} in OUT)`,
    );
  }
}

const digest = (salt: string, facts: string): string =>
  createHmac('sha256', salt).update(facts).digest('hex');

/** The highest number of a STUDY folder: a run numbers on, so that it puts nothing into the folder of another. */
function studiesIn(output: string): number {
  return readdirSync(output).reduce((most, name) => Math.max(most, studyNumber(name)), 0);
}
