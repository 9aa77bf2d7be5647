import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/findBrowser.mjs';
import type { Engine, EngineName } from './Engine';
import { openBidi } from './openBidi';
import { openWebKit } from './openWebKit';

interface Kind {
  readonly name: EngineName;
  /** What Debian calls it. */
  readonly packages: readonly string[];
  /** Path of the program, where all is there that driving it takes. */
  readonly find: () => string | undefined;
  readonly open: (program: string) => Engine['open'];
}

const firstOf = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

const kinds: readonly Kind[] = [
  {
    name: 'chromium',
    packages: ['chromium'],
    find: () =>
      firstOf([process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']) ?? otherChromium(),
    open: (program) => (options) => openBidi('chromium', program, options),
  },
  {
    name: 'firefox',
    packages: ['firefox-esr'],
    find: () => firstOf([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']),
    open: (program) => (options) => openBidi('firefox', program, options),
  },
  {
    name: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: miniBrowser,
    open: (program) => (options) => openWebKit(program, options),
  },
];

/**
 * The engines of this machine. What is missing is installed where we are root on Debian; where that does not help either, `missing` says so in
 * a line. `ENGINES=firefox,webkit` asks for some only.
 */
export function findEngines(): { readonly engines: readonly Engine[]; readonly missing: readonly string[] } {
  const wanted = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
  const engines: Engine[] = [];
  const missing: string[] = [];
  for (const { name, packages, find, open } of kinds) {
    if (!wanted.includes(name)) continue;
    if (find() === undefined) install(packages);
    const program = find();
    if (program === undefined)
      missing.push(`${name} skipped: not installed here (Debian: ${packages.join(' ')})`);
    else engines.push({ name, program, open: open(program) });
  }
  return { engines, missing };
}

function otherChromium(): string | undefined {
  try {
    return findBrowser();
  } catch {
    return undefined;
  }
}

function miniBrowser(): string | undefined {
  if (['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', '/usr/bin/xauth'].some((tool) => !existsSync(tool)))
    return undefined;
  const libraries = [
    '/usr/lib',
    ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((cpu) => join('/usr/lib', cpu)),
  ];
  return firstOf(
    libraries
      .filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
          .map((name) => join(folder, name, 'MiniBrowser')),
      ),
  );
}

/** Debian's packages, where we may; quiet, no fault where it fails, and not tried again by what this process starts. */
function install(packages: readonly string[]): void {
  const tried = process.env.ENGINES_TRIED ?? '';
  if (tried.includes(packages.join())) return;
  process.env.ENGINES_TRIED = `${tried};${packages.join()}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing Debian’s ${packages.join(', ')} for the tests in its engine.`);
  const quiet = {
    timeout: 300_000,
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}
