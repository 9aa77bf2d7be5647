import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { browserFloor } from './browserFloor.mjs';
import { browserRun } from './browserRun.mjs';
import { median } from './median.mjs';
import { watchRenderers } from './renderers.mjs';

/**
 * The whole job over a folder in an installed Chromium, a fresh one for each round, beside the floors of the same round. Needs a build.
 *
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function browserFigures(folder, temp, rounds) {
  const port = 4182;
  const server = spawn('node', ['scripts/start.mjs', '--built'], {
    env: { ...process.env, PORT: String(port) },
  });
  const all = [];
  try {
    await new Promise((resolve) => server.stdout.once('data', resolve));
    for (let round = 0; round < rounds; round++) all.push(await once(folder, temp, port));
  } finally {
    server.kill();
  }
  const middle = (of) => median(all.map(of));
  const spread = (of) => {
    const values = all.map(of).sort((a, b) => a - b);
    return `${values[0].toFixed(2)} to ${values.at(-1).toFixed(2)}`;
  };
  const saving = ({ ours }) => ours.clean + ours.zip;
  const copying = ({ floor }) => floor.all + floor.download;
  const inspect = ({ ours, floor }) => ours.inspect / floor.heads;
  const save = (one) => saving(one) / copying(one);
  return [
    {
      name: `Chromium, inspect (ratios ${spread(inspect)})`,
      unit: 's',
      value: middle(({ ours }) => ours.inspect),
      floor: middle(({ floor }) => floor.heads),
      floorName: 'reading 64 KiB of each in two Workers',
      bar: 1.3,
    },
    {
      name: `Chromium, clean, verify and ZIP on disk (ratios ${spread(save)})`,
      unit: 's',
      value: middle(saving),
      floor: middle(copying),
      floorName: 'reading every byte and a download of the same parts',
      bar: 1.5,
    },
    { name: 'Chromium, cleaning and verifying alone', unit: 's', value: middle(({ ours }) => ours.clean) },
    {
      name: 'Chromium, longest task of the page',
      unit: 'ms',
      value: middle(({ ours }) => ours.longest),
      bar: 50,
    },
    { name: 'Chromium, heap of the page', unit: 'MB', value: middle(({ ours }) => ours.heap), bar: 500 },
    {
      name: 'Chromium, heap of the largest Worker',
      unit: 'MB',
      value: middle(({ ours }) => ours.worker),
      bar: 150,
    },
    { name: 'Chromium, renderer with its Workers', unit: 'MB', value: middle(({ ours }) => ours.rss) },
  ];
}

async function once(folder, temp, port) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    downloadsPath: temp,
  });
  try {
    const floor = await browserFloor(browser, folder, temp);
    const peak = watchRenderers();
    const ours = await browserRun(browser, `http://localhost:${port}/`, folder, temp);
    return { floor, ours: { ...ours, rss: peak() } };
  } finally {
    await browser.close();
  }
}
