import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driven, OpenOptions } from './Engine';
import { freePort } from './freePort';
import { keyCode } from './keyCodes';
import { complained, listen } from './listen';
import { profileAt, type Profile } from './Profile';
import { until } from './waitFor';
import { WebDriver } from './WebDriver';

/** Height of MiniBrowser's tool bar, below which the page begins. */
const toolBar = 38;

/**
 * Starts WebKitGTK's MiniBrowser on a screen that nobody sees, and speaks WebDriver to it. Automation is private there: nothing is kept, and the
 * console is told to nobody. So the page is listened to from its load on; requests are not told at all.
 */
export async function openWebKit(program: string, options: OpenOptions = {}): Promise<Driven> {
  const profile = profileAt(options.profile);
  const port = await freePort();
  const screen = startDriver(port, profile, options);
  const driver = new WebDriver(`http://127.0.0.1:${port}`);
  await until(() => driver.isReady(), 'WebKitWebDriver does not start', 20_000);
  const args = ['--automation', ...(options.dark === true ? ['--dark-mode'] : []), ...(options.args ?? [])];
  const version = await driver.start({ 'webkitgtk:browserOptions': { binary: program, args } });
  await driver.post('/timeouts', { script: 300_000, pageLoad: 60_000 });
  const size = { width: options.width ?? 1280, height: (options.height ?? 900) + toolBar };
  await driver.post('/window/rect', { x: 0, y: 0, ...size });
  const heard: string[] = [];
  const own = (await driver.get('/window')) as string;
  return {
    engine: 'webkit',
    version,
    downloads: profile.downloads,
    requests: undefined,
    complaints: async () => [...heard, ...((await driver.evaluate(complained.toString(), [])) as string[])],
    ...deedsOf(driver, heard),
    closeOthers: async () => {
      for (const handle of (await driver.get('/window/handles')) as string[])
        if (handle !== own) {
          await driver.post('/window', { handle });
          await driver.delete('/window');
        }
      await driver.post('/window', { handle: own });
    },
    close: async () => {
      await driver.end().catch(() => undefined);
      end(screen);
      profile.remove();
    },
  };
}

/** The driver and its screen, in a group of processes of their own. */
function startDriver(port: number, { path, downloads }: Profile, options: OpenOptions): ChildProcess {
  mkdirSync(join(path, 'config'), { recursive: true });
  writeFileSync(join(path, 'config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const command = ['-a', '-s', '-screen 0 1920x1400x24', 'WebKitWebDriver', `--port=${port}`];
  return spawn('xvfb-run', command, {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: path,
      LANGUAGE: (options.locale ?? 'de-DE').replace('-', '_'),
      XDG_CONFIG_HOME: join(path, 'config'),
      XDG_DATA_HOME: join(path, 'data'),
      XDG_CACHE_HOME: join(path, 'cache'),
      // Its own sandbox wants rights that a container does not give, and root has none to lose.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It is gone already.
  }
}

type Deeds = Omit<
  Driven,
  'engine' | 'version' | 'downloads' | 'requests' | 'complaints' | 'closeOthers' | 'close'
>;

const toMiddle = (selector: string): void =>
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });

const deedsOf = (driver: WebDriver, heard: string[]): Deeds => ({
  goto: async (address) => {
    heard.push(...((await driver.evaluate(complained.toString(), [])) as string[]));
    await driver.post('/url', { url: address });
    await driver.evaluate(listen.toString(), []);
  },
  reload: async () => {
    heard.push(...((await driver.evaluate(complained.toString(), [])) as string[]));
    await driver.post('/refresh');
    await driver.evaluate(listen.toString(), []);
  },
  evaluate: (work, ...args) => driver.evaluate(work.toString(), args) as never,
  click: async (selector) => {
    // WebDriver scrolls it to the edge of the window, where it may lie below what sticks there.
    await driver.evaluate(toMiddle.toString(), [selector]);
    await driver.post(`/element/${await driver.element(selector)}/click`);
  },
  setFiles: async (selector, paths) => {
    await driver.post(`/element/${await driver.element(selector)}/value`, { text: paths.join('\n') });
  },
  fill: async (selector, text) => {
    await driver.post(`/element/${await driver.element(selector)}/value`, { text });
  },
  press: async (key) => {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keyCode(key) }));
    await driver.post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  },
  drag: async (from, to) => {
    const move = ([x, y]: readonly number[]) => ({
      type: 'pointerMove',
      duration: 60,
      x: Math.round(x ?? 0),
      y: Math.round(y ?? 0),
    });
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const actions = [
      move(from),
      { type: 'pointerDown', button: 0 },
      move(middle),
      move(to),
      { type: 'pointerUp', button: 0 },
    ];
    await driver.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  },
  screenshot: async (path) => {
    writeFileSync(path, Buffer.from((await driver.get('/screenshot')) as string, 'base64'));
  },
});
