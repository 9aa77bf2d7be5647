import { readdirSync, readFileSync } from 'node:fs';

/** Watches the resident memory of a browser's renderers on Linux; the result gives the peak of the largest in MB, elsewhere 0. */
export function watchRenderers(every = 100) {
  const peaks = new Map();
  const timer = setInterval(() => {
    for (const id of processes()) {
      try {
        if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) continue;
        const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
        peaks.set(id, Math.max(peaks.get(id) ?? 0, kilobytes / 1000));
      } catch {
        // It has ended.
      }
    }
  }, every);
  return () => {
    clearInterval(timer);
    return Math.max(0, ...peaks.values());
  };
}

function processes() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
