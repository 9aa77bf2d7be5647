import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './median.mjs';
import { processRun } from './processRun.mjs';

/**
 * `clean:folder` over a folder beside `cp -r` and, where it is installed, gdcmanon; with two lanes beside one; its peak of memory.
 *
 * @param {string} input a folder of one study
 * @param {{ rounds: number, ofGdcmanon: number }} how `ofGdcmanon`: the bar, as a multiple of gdcmanon's time
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function commandFigures(input, temp, { rounds, ofGdcmanon }) {
  const rival = gdcmanon(temp);
  const seconds = { cp: [], rival: [], one: [], two: [] };
  let peak = 0;
  for (let round = 0; round < rounds; round++) {
    seconds.cp.push((await into(temp, (output) => ['cp', '-r', input, output])).seconds);
    if (rival !== undefined) seconds.rival.push((await into(temp, (output) => rival(input, output))).seconds);
    const clean = (output) => ['node', 'scripts/headless.mjs', 'cleanFolder', input, output];
    const two = await into(temp, clean);
    seconds.two.push(two.seconds);
    peak = Math.max(peak, two.peak);
    seconds.one.push((await into(temp, (output) => [...clean(output), '--lanes', '1'])).seconds);
  }
  const [cp, two, one] = [median(seconds.cp), median(seconds.two), median(seconds.one)];
  const figure = { name: 'clean:folder', unit: 's', value: two };
  return [
    { ...figure, floor: cp, floorName: 'cp -r' },
    ...(rival === undefined
      ? []
      : [{ ...figure, floor: median(seconds.rival), floorName: 'gdcmanon', bar: ofGdcmanon }]),
    {
      name: 'clean:folder, two lanes instead of one',
      unit: 's',
      value: two,
      floor: one,
      floorName: 'one',
      bar: 1 / 1.7,
    },
    { name: 'clean:folder, peak of memory', unit: 'MB', value: peak, bar: 250 },
  ];
}

/** Runs a command that writes into a fresh folder, and removes that. */
async function into(temp, command) {
  const output = join(temp, 'out');
  const run = await processRun(...command(output));
  rmSync(output, { recursive: true, force: true });
  return run;
}

/** The rival's command line with a certificate made for it; undefined where it is not installed. */
function gdcmanon(temp) {
  if (spawnSync('gdcmanon', ['--version']).error !== undefined) return undefined;
  const certificate = join(temp, 'certificate.pem');
  if (!existsSync(certificate))
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-subj',
        '/CN=bench',
        '-keyout',
        `${certificate}.key`,
        '-out',
        certificate,
      ],
      { stdio: 'ignore' },
    );
  return (input, output) => {
    mkdirSync(output);
    return ['gdcmanon', '-e', '-c', certificate, '-r', '--continue', '-i', input, '-o', output];
  };
}
