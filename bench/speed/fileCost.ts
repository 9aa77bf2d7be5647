import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laneService } from '../../headless/lane/laneService';
import { exit, runCommand } from '../../headless/terminal/runCommand';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { Secret } from '../../src/deid/secrets/Secret';

/**
 * For scripts/bench.mjs and for profiles: what one file of a folder costs a lane, in this process and in milliseconds of CPU, as
 * `{ "copy": ..., "inspect": ..., "survey": ..., "clean": ... }`: to copy it is the floor. The first fifth of the files warms up and does not count.
 *
 * @param args the folder of one study, a folder beside which the copies are written for a moment, and how many files
 */
export const main = ([folder = '', beside = folder, most = '1000']: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .slice(0, Number(most))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, start: 0, end: statSync(path).size }));
    const cost = async (work: (source: (typeof sources)[0], i: number) => Promise<unknown>) => {
      const warm = Math.floor(sources.length / 5);
      let before = process.cpuUsage();
      for (const [i, source] of sources.entries()) {
        if (i === warm) before = process.cpuUsage();
        await work(source, i);
      }
      const { user, system } = process.cpuUsage(before);
      return Number(((user + system) / 1000 / (sources.length - warm)).toFixed(3));
    };
    const output = mkdtempSync(join(beside, 'reinschrift-copies-'));
    const copy = await cost(({ path }, i) => {
      writeFileSync(join(output, `copy${String(i)}`), readFileSync(path));
      return Promise.resolve();
    });
    const studySecrets: Secret[] = [];
    const inspect = await cost((source) => laneService.inspect(source));
    const survey = await cost(async (source) => {
      const looked = await laneService.survey([{ path: '', source }], undefined, false);
      const [file] = 'kind' in looked ? [] : looked;
      if (file?.kind !== 'dicom' || file.told.kind !== 'survey') throw new Error(JSON.stringify(looked));
      studySecrets.push(...file.told.secrets);
    });
    const request: CleanRequest = {
      choice: { preset: 'basic', options: [] },
      key: new Uint8Array(32).fill(7),
      studySecrets,
      pixels: 'export-unreviewed',
    };
    const means = { ledger: false, hash: false, readBack: false, listed: false, continues: false };
    const clean = await cost(async (source, i) => {
      const path = join(output, String(i));
      const saved = await laneService.clean(source, i === 0 ? request : undefined, {
        path,
        part: `${path}.part`,
        ...means,
      });
      if (saved.kind !== 'cleaning') throw new Error(saved.kind);
    });
    rmSync(output, { recursive: true });
    console.log(JSON.stringify({ copy, inspect, survey, clean }));
    return exit.done;
  });
