import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CleaningReport, FileReport } from '../../src/report/CleaningReport';
import { outputOf, type Output } from '../../src/report/outputs/Output';
import { WrongUse } from '../disk/WrongUse';
import { ownJson } from '../disk/WholeFile';

export type ReportHead = Omit<CleaningReport, 'files'>;

interface NextFile {
  readonly id: number;
  readonly line: string;
  readonly output: readonly Output[];
}

/** A report of `clean:folder` as it is written: a head, then a file a line. Those of a hundred thousand files are longer than a string may be. */
export class ReportReader {
  readonly head: ReportHead;
  readonly #lines: AsyncIterator<string>;

  private constructor(head: ReportHead, lines: AsyncIterator<string>) {
    this.head = head;
    this.#lines = lines;
  }

  /** Throws WrongUse where it is none. */
  static async open(path: string): Promise<ReportReader> {
    const stream = createReadStream(path);
    try {
      await once(stream, 'open');
    } catch {
      throw new WrongUse('a report cannot be read');
    }
    const lines = createInterface({ input: stream, crlfDelay: Infinity })[Symbol.asyncIterator]();
    const head: string[] = [];
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
      if (next.value === ' "files": [') return new ReportReader(headIn(head), lines);
      head.push(next.value);
      if (head.length === 1 && !ownJson.test(`${next.value}"product":"Reinschrift"`)) break;
    }
    throw new WrongUse('a file is no report of clean:folder in JSON');
  }

  /** The next file as its line of JSON, and what was written of it; undefined behind the last. */
  async next(): Promise<NextFile | undefined> {
    const next = await this.#lines.next();
    if (next.done === true || !next.value.startsWith('  {')) return undefined;
    const line = next.value.replace(/,$/, '');
    const file = JSON.parse(line) as FileReport;
    return { id: Number(file.id), line, output: outputOf(file) };
  }
}

function headIn(lines: readonly string[]): ReportHead {
  const text = `${lines.join('\n').replace(/,$/, '')}\n}`;
  try {
    if (ownJson.test(text)) return JSON.parse(text) as ReportHead;
  } catch {
    // Told below.
  }
  throw new WrongUse('a file is no report of clean:folder in JSON');
}
