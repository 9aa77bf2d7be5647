import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What an input may cost: more is a fault. A long one may cost half a second more for each megabyte: one of a million elements does. */
const limits = { milliseconds: (bytes) => 2000 + Math.max(0, bytes / 1e6 - 1) * 500, megabytes: 1024 };
/**
 * Cases in a process of their own, with a watchdog: one that hangs, takes too much memory or dies is noted, and the run goes on behind it. What was
 * slow or large among others is tried again alone: only what is so twice is a fault, and time is that of the processor.
 */
export class FuzzLane {
  #code;
  #task;
  #tally;
  #patience;
  #child;
  #stopped = false;

  /** @param patience seconds after which the process is ended and the case is tried alone: others use the machine, too */
  constructor(code, task, tally, patience) {
    this.#code = code;
    this.#task = task;
    this.#tally = tally;
    this.#patience = patience;
  }

  async run() {
    let task = this.#task;
    while (task !== undefined && !this.#stopped) task = await this.#go(task);
  }

  stop() {
    this.#stopped = true;
    this.#child?.kill('SIGKILL');
  }

  /** Runs cases until one ends the process; the task that is left. */
  async #go(task) {
    const pool = [...task.pool];
    let next = task.first;
    const suspects = [];
    const end = await this.#watch(task, (line) => {
      if (line.keep) pool.push(line.end);
      if (line.end === undefined) return;
      next = numberOf(line.end) + task.step;
      if (line.milliseconds > limits.milliseconds(line.bytes) || line.grown > limits.megabytes)
        suspects.push(line.end);
      this.#tally.add(line);
    });
    if (this.#stopped) return undefined;
    if (end.lost !== undefined) {
      this.#tally.lost();
      suspects.push(end.lost);
      next = numberOf(end.lost) + task.step;
    }
    for (const name of suspects) await this.#tryAlone(task, name);
    if (end.why === 'died' && end.lost === undefined) {
      this.#tally.fault('died', 'before its first case', '');
      return undefined;
    }
    const { only } = task;
    if (only !== undefined) {
      const left = end.lost === undefined ? [] : only.slice(only.indexOf(end.lost) + 1);
      return left.length === 0 ? undefined : { ...task, only: left };
    }
    return next >= task.until || (end.why === 'done' && end.lost === undefined)
      ? undefined
      : { ...task, provoke: undefined, first: next, pool: pool.slice(-400) };
  }

  async #tryAlone(task, name) {
    const provoke = task.provoke && numberOf(name) === task.first + 9 * task.step ? task.provoke : undefined;
    let told;
    const alone = { ...task, only: [name], provoke, patience: 4 * this.#patience };
    const end = await this.#watch(alone, (line) => (told = line.end === undefined ? told : line));
    if (this.#stopped) return;
    if (told === undefined) {
      const detail =
        { slow: 'no answer', large: `more than ${limits.megabytes} MB`, died: end.said }[end.why] ?? end.why;
      this.#tally.fault({ slow: 'hang', large: 'memory', died: 'died' }[end.why] ?? 'died', detail, name);
    } else if (told.milliseconds > limits.milliseconds(told.bytes)) {
      this.#tally.fault('hang', `${Math.round(told.milliseconds / 100) / 10} s in ${told.slowest}`, name);
    } else if (told.grown > limits.megabytes) this.#tally.fault('memory', `${told.grown} MB`, name);
  }

  /** Starts a process and looks at it; how it ended, and the case that it was at. */
  #watch(task, heard) {
    const child = spawn(
      process.execPath,
      [
        '--max-old-space-size=1024',
        '--input-type=module',
        '-e',
        'const { main } = await import(process.argv[1]); await main(process.argv.slice(2));',
        this.#code,
        JSON.stringify(task),
      ],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    );
    this.#child = child;
    let [said, at, began, why] = ['', undefined, Date.now(), 'died'];
    child.stderr.on('data', (text) => (said = `${said}${text}`.slice(-2000)));
    createInterface({ input: child.stdio[3] }).on('line', (text) => {
      const line = JSON.parse(text);
      if (line.begin !== undefined) [at, began] = [line.begin, Date.now()];
      else if (line.end !== undefined) at = undefined;
      else if (line.done) why = 'done';
      heard(line);
    });
    const watchdog = setInterval(() => {
      if (at !== undefined && Date.now() - began > 1000 * (task.patience ?? this.#patience)) why = 'slow';
      else if (at !== undefined && megabytesOf(child.pid) > limits.megabytes + 400) why = 'large';
      else return;
      child.kill('SIGKILL');
    }, 200);
    return new Promise((resolve) => {
      child.on('close', (code) => {
        clearInterval(watchdog);
        resolve({ lost: at, why: why === 'died' && code === 0 ? 'done' : why, said: lastLine(said) });
      });
    });
  }
}

const numberOf = (name) => Number(name.split('.').at(-1));

const lastLine = (text) =>
  text
    .trim()
    .split('\n')
    .filter((line) => /error|fatal|at /i.test(line))
    .slice(0, 3)
    .join(' | ')
    .slice(0, 400);

/** Memory of a process as the system counts it; 0 where it does not tell. */
function megabytesOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) / 256;
  } catch {
    return 0;
  }
}
