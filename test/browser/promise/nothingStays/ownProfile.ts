import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** A browser with a profile that stays, and a folder for temporary files of its own. */
export interface OwnProfile {
  /** Holds `profile`, `temporary` and `downloads`. */
  readonly root: string;
  /** All that the browser wrote of itself: downloads are what a person saved. */
  readonly searched: readonly string[];
  open(
    address?: string,
  ): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly told: readonly string[] }>;
  /** Ends it as a crash does, with all its processes. */
  kill(): Promise<void>;
  remove(): void;
}

export function ownProfile(): OwnProfile {
  const root = mkdtempSync(join(tmpdir(), 'reinschrift-stays-'));
  const [profile, temporary, downloads] = ['profile', 'temporary', 'downloads'].map((name) => {
    mkdirSync(join(root, name));
    return join(root, name);
  }) as [string, string, string];
  return {
    root,
    searched: [profile, temporary],
    async open(address) {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        env: { ...process.env, TMPDIR: temporary },
        downloadsPath: downloads,
        locale: 'de-DE',
      });
      context.setDefaultTimeout(20_000);
      const told: string[] = [];
      const page = context.pages()[0] ?? (await context.newPage());
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      if (address !== undefined) await page.goto(address);
      return { context, page, told };
    },
    async kill() {
      for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
      while (processesOf(profile).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Processes of the browser that has this profile, by what they were called with. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
          .split('\0')
          .includes(`--user-data-dir=${profile}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}
