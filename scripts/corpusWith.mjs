import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The corpus beside the project. Ends the process with exit code 0, and says why, where it or one of the programs is missing. */
export function corpusWith(programs) {
  const corpus = '../shared/corpus';
  const missing = programs.filter((name) => spawnSync('which', [name]).status !== 0);
  if (existsSync(corpus) && missing.length === 0) return corpus;
  console.log(
    `Skipped: ${existsSync(corpus) ? `not installed: ${missing.join(', ')}` : 'no corpus beside the project'}.`,
  );
  process.exit(0);
}
