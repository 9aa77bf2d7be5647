import { spawn, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder, the disk at rest; seconds, and the peak of resident memory in MB. */
export async function processRun(command, ...args) {
  execFileSync('sync');
  const before = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const peak = watchMemory(child.pid);
  const code = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - before) / 1000;
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return { seconds, peak: peak() };
}

/** Peak resident memory in MB of a process with its threads, or of the largest of its children. Linux; elsewhere 0. */
function watchMemory(pid) {
  const peaks = new Map();
  const look = (id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      peaks.set(id, Math.max(peaks.get(id) ?? 0, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000));
      readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).forEach(look);
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 20, pid);
  return () => {
    clearInterval(timer);
    return Math.max(0, ...peaks.values());
  };
}
