import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers that Playwright keeps for itself, newest first. */
function playwrightsOwn() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((exe) => join(cache, name, exe)));
}

function present() {
  return [process.env.CHROME_PATH, ...usualPlaces, ...playwrightsOwn()].find(
    (path) => path && existsSync(path),
  );
}

function install() {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing Debian’s chromium for the browser tests.');
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    console.log('No browser found: asking Playwright for its Chromium.');
    spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], quiet);
  }
}

/** Path of a Chrome or Chromium that starts; installs one where there is none, or throws one clear line. */
export function findBrowser() {
  if (!present()) install();
  const path = present();
  if (!path)
    throw new Error('No Chrome or Chromium found and none could be installed: set CHROME_PATH to one.');
  execFileSync(path, ['--version'], { stdio: 'ignore' });
  return path;
}
