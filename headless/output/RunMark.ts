import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from '../arguments/cleanArguments';
import { placeFile } from '../disk/placeFile';
import { WrongUse } from '../disk/WrongUse';
import { studyNumber } from './studyNumber';

const markName = '.reinschrift-run.json';
const traceName = /^\.reinschrift-(?:run|\d+-of-(\d+))\.(done|journal)$/;

interface Mark {
  readonly of: number;
  /** Makes `run` tell nothing about the files to who does not have all of them. */
  readonly salt: string;
  /** Which files the run is about, and what is made of them. */
  readonly run: string;
  /** How many STUDY folders there were before the run. */
  readonly studies: number;
  readonly since: string;
}

interface Asked {
  readonly shard: Shard;
  /** Whether the same key can be given again. A run with a random one can never go on: it leaves no mark. */
  readonly keyed: boolean;
  /** Whether nothing of another may lie in OUT. */
  readonly alone: boolean;
}

/**
 * The mark that a run leaves in OUT until it is done. All shards of a run come to the same names by it, and no other run writes between
 * them; a run that was cut off and is started again knows by it that what lies there is its own.
 */
export class RunMark {
  readonly #output: string;
  readonly #asked: Asked;
  #mark: Mark | undefined;
  #goesOn = false;

  constructor(output: string, asked: Asked) {
    this.#output = output;
    this.#asked = asked;
  }

  /** Whether a run left its mark in OUT and is not done. */
  static isIn = (output: string): boolean => existsSync(join(output, markName));

  /** Digest of the run; undefined where it cannot be told from others. */
  get run(): string | undefined {
    return this.#mark?.run;
  }

  /** When the run began that goes on; undefined where this one begins. */
  get since(): Date | undefined {
    return this.#goesOn && this.#mark !== undefined ? new Date(this.#mark.since) : undefined;
  }

  /** Whether an equal file that is there already is the copy of this run. */
  get continues(): boolean {
    return this.#goesOn || this.#asked.shard.of > 1;
  }

  /** Where this run, or this shard of it, notes what is done. */
  get journal(): string {
    return join(this.#output, `${this.#name}.journal`);
  }

  /**
   * How many STUDY folders are not this run's. Throws WrongUse where OUT belongs to another run that may not be given up.
   * @param digest of what is equal in all shards of a run and where it is started again, and in no other run
   * @param parts folder for what has no name yet
   */
  begin(digest: (salt: string) => string, parts: string): number {
    const { shard, keyed, alone } = this.#asked;
    this.#tidy();
    const there = this.#read();
    const isSame = (mark: Mark): boolean => mark.of === shard.of && mark.run === digest(mark.salt);
    if (there !== undefined && isSame(there)) {
      this.#mark = there;
      this.#goesOn = shard.of === 1;
      return there.studies;
    }
    if (there !== undefined && (there.of !== 1 || shard.of > 1)) this.#refuse(there);
    checkAlone(this.#output, alone);
    const studies = studiesIn(this.#output);
    if (there !== undefined) this.#giveUp();
    if (shard.of === 1 && !keyed) return studies;
    const salt = randomBytes(16).toString('hex');
    const mark = { of: shard.of, salt, run: digest(salt), studies, since: new Date().toISOString() };
    this.#mark = this.#leave(mark, parts);
    if (!isSame(this.#mark)) this.#refuse(this.#mark);
    return this.#mark.studies;
  }

  /** To be called when all files of the run or the shard were dealt with, and everything was told of them. */
  done(): void {
    rmSync(this.journal, { force: true });
    if (this.#asked.shard.of > 1) writeFileSync(join(this.#output, `${this.#name}.done`), '');
    else if (this.#mark !== undefined) rmSync(join(this.#output, markName), { force: true });
    this.#tidy();
  }

  get #name(): string {
    const { index, of } = this.#asked.shard;
    return of === 1 ? '.reinschrift-run' : `.reinschrift-${String(index + 1)}-of-${String(of)}`;
  }

  /** Two shards may come first at once: the mark of one of them holds for both. */
  #leave(mark: Mark, parts: string): Mark {
    const part = join(parts, 'run');
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
      return { of: 0, salt: '', run: '', studies: 0, since: '' };
    }
  }

  /** Takes the mark away once all shards are done. */
  #tidy(): void {
    // Listed before the mark is read: what another shard leaves meanwhile is none of those that nobody owns.
    const traces = readdirSync(this.#output).filter((name) => traceName.test(name));
    const there = this.#read();
    const done = traces.filter((name) => {
      const [, of, kind] = traceName.exec(name) ?? [];
      return kind === 'done' && Number(of) === there?.of;
    });
    // Without a mark they are those of a run that was given up.
    const gone = there === undefined ? traces : done.length === there.of ? [...traces, markName] : [];
    for (const name of gone) rmSync(join(this.#output, name), { force: true });
  }

  /** What lies in OUT stays; only nobody goes on with it any more. */
  #giveUp(): void {
    rmSync(join(this.#output, markName), { force: true });
    this.#tidy();
    console.error(
      'reinschrift: OUT holds copies of a run that was cut off and was about other files, with another key or for another purpose:' +
        ' they stay, and this run begins anew beside them',
    );
  }

  #refuse({ of }: Mark): never {
    const many = of === 1 ? '' : ` in ${String(of)} shards`;
    const rest = of === 1 ? 'run it again' : 'run its other shards first';
    throw new WrongUse(
      `OUT belongs to another run${many} that is not done: ${rest}, or give another OUT` +
        ` (to give that run up, delete ${markName} in OUT)`,
    );
  }
}

/** A file-set goes only where nothing else lies. */
export function checkAlone(output: string, alone: boolean): void {
  if (alone && readdirSync(output).some((name) => !name.startsWith('.')))
    throw new WrongUse('--file-set needs an empty OUT: a DICOMDIR lists all that lies there');
}

/** The highest number of a STUDY folder: a run numbers on, so that it puts nothing into the folder of another. */
function studiesIn(output: string): number {
  return readdirSync(output).reduce((most, name) => Math.max(most, studyNumber(name)), 0);
}
