import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that a lock belongs to, so that another can tell whether it is still alive. Names nothing but numbers. */
export interface Owner {
  /** A hash of what the machine is called. */
  readonly machine: string;
  /** Since when the machine runs, empty where the system does not tell. */
  readonly boot: string;
  /** The space in which `pid` counts: a container has one of its own. */
  readonly space: string;
  readonly pid: number;
  /** When the process began, in a unit of the system: a number of a dead process is given again. */
  readonly began: string;
}

export function ownOwner(): Owner {
  const machine = `${hostname()} ${told(() => readFileSync('/etc/machine-id', 'utf8'))}`;
  return {
    machine: createHash('sha256').update(machine).digest('hex').slice(0, 16),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: told(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    began: processOf(process.pid).began,
  };
}

/** `unknown`: it may run on another machine or in another container, where nobody here can look. */
export function stateOf(owner: Owner, own: Owner = ownOwner()): 'alive' | 'dead' | 'unknown' {
  if (owner.machine !== own.machine) return 'unknown';
  if (owner.boot !== own.boot) return 'dead';
  if (owner.space !== own.space) return 'unknown';
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // Anything but "no such process" is a process of somebody else.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return 'dead';
  }
  const { state, began } = processOf(owner.pid);
  // A process that was killed keeps its number until its parent asks.
  return began === owner.began && state !== 'Z' && state !== 'X' ? 'alive' : 'dead';
}

/** Fields 3 and 22 of /proc/PID/stat; the name of the program, which may hold anything, is in brackets before them. */
function processOf(pid: number): { state: string; began: string } {
  const stat = told(() => readFileSync(`/proc/${String(pid)}/stat`, 'latin1'));
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', began: fields[19] ?? '' };
}

function told(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
