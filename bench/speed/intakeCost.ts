import { readFileSync } from 'node:fs';
import { startPool } from '../../headless/lane/startPool';
import { survey } from '../../headless/survey/survey';

/** Seconds for which the main thread was on a processor (Linux: /proc/PID/task/PID/schedstat). */
const onMain = (): number =>
  Number(readFileSync(`/proc/self/task/${String(process.pid)}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
const onAll = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

/** `node scripts/headless.mjs intakeCost FOLDER [LANES]`: how fast files are listed, sniffed and surveyed, and what of it the main thread does. */
export async function main([folder = '', lanes]: readonly string[]): Promise<number> {
  const pool = startPool(lanes === undefined ? undefined : Number(lanes));
  const before = { main: onMain(), all: onAll(), at: performance.now() };
  const { files } = await survey({ input: folder, passwords: [] }, pool, undefined, () => undefined);
  const seconds = (performance.now() - before.at) / 1000;
  const [ofMain, ofAll] = [onMain() - before.main, onAll() - before.all];
  pool.close();
  console.log(
    `${String(files.length)} files in ${seconds.toFixed(2)} s with ${String(pool.lanes)} lanes: ${(files.length / seconds).toFixed(0)}/s;` +
      ` main thread ${ofMain.toFixed(2)} s of ${ofAll.toFixed(2)} s CPU`,
  );
  return 0;
}
