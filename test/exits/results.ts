import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from '../engines/drive/Engine';
import type { Channel } from './Channel';
import type { Measured, Outcome } from './measure';
import type { Run } from './tryTogether';

/** What was measured in one engine and run: by channel, over all calls since the folder was emptied. */
export interface Results {
  readonly version: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What the code said of itself, for whoever asks why. */
  readonly words: Readonly<Record<string, string>>;
}

const folder = '.cache/exits';
const fileOf = (engine: EngineName, run: Run): string => join(folder, `${engine}-${run}.json`);

/** How a channel is called in results and in `expected.ts`. */
export const keyOf = ({ place, name }: Channel): string => `${place}: ${name}`;

export function readResults(engine: EngineName, run: Run): Results | undefined {
  const file = fileOf(engine, run);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
}

/** Keeps what was measured beside what is there: a run may be measured in parts. */
export function keepResults(engine: EngineName, run: Run, measured: Measured): void {
  const before = readResults(engine, run);
  const byKey = <T>(map: ReadonlyMap<Channel, T>): Record<string, T> =>
    Object.fromEntries([...map].map(([channel, value]) => [keyOf(channel), value]));
  const results: Results = {
    version: measured.version,
    outcomes: { ...before?.outcomes, ...byKey(measured.outcomes) },
    words: { ...before?.words, ...byKey(measured.words) },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(engine, run), JSON.stringify(results, null, 1));
}
