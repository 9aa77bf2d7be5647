import { performance } from 'node:perf_hooks';
import { startPool } from '../../headless/lane/startPool';
import { survey } from '../../headless/survey/survey';

/** `node scripts/headless.mjs intakeCost FOLDER [LANES]`: how fast files are listed, sniffed and surveyed, and what of it the main thread does. */
export async function main([folder = '', lanes]: readonly string[]): Promise<number> {
  const pool = startPool(lanes === undefined ? undefined : Number(lanes));
  const before = performance.eventLoopUtilization();
  const began = performance.now();
  const { files } = await survey(folder, [], pool, undefined, () => undefined);
  const seconds = (performance.now() - began) / 1000;
  const { active } = performance.eventLoopUtilization(before);
  const { user, system } = process.cpuUsage();
  pool.close();
  console.log(
    `${String(files.length)} files in ${seconds.toFixed(2)} s with ${String(pool.lanes)} lanes: ${(files.length / seconds).toFixed(0)}/s;` +
      ` main thread at work ${(active / 1000).toFixed(2)} s; CPU of all threads ${((user + system) / 1e6).toFixed(2)} s`,
  );
  return 0;
}
