import { readFileSync } from 'node:fs';
import { dicomService } from '../../src/lanes/dicomService';
import { DiskBlob } from '../../headless/disk/DiskBlob';
import { exit, runCommand } from '../../headless/terminal/runCommand';
import { searchCost } from './searchCost';

/**
 * For scripts/bench.mjs: prints the milliseconds of CPU that one inspection of a file takes, in this process and after warm-up,
 * as `{ "cpu": ..., "search": ... }` with what the residual search costs. The median of several rounds, so that a pause of the collector is not taken for the rule.
 */
export const main = ([path = '']: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const file = new DiskBlob([readFileSync(path)]);
    const rounds: number[] = [];
    for (let round = 0; round < 15; round++) {
      const before = process.cpuUsage();
      for (let i = 0; i < perRound; i++) {
        const { kind } = await dicomService.inspect(file);
        if (kind !== 'inspection') throw new Error(kind);
      }
      const { user, system } = process.cpuUsage(before);
      // The first rounds warm up.
      if (round >= 5) rounds.push((user + system) / 1000 / perRound);
    }
    rounds.sort((a, b) => a - b);
    const search = await searchCost(path);
    console.log(JSON.stringify({ cpu: rounds[Math.floor(rounds.length / 2)], search }));
    return exit.done;
  });

const perRound = 200;
