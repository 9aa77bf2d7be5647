import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import type { Driven, OpenOptions } from './Engine';
import { profileAt } from './Profile';

type Kind = 'chromium' | 'firefox';

/** Starts Chromium or Firefox, and speaks WebDriver BiDi to it. */
export async function openBidi(kind: Kind, program: string, options: OpenOptions = {}): Promise<Driven> {
  const profile = profileAt(options.profile);
  const browser = await (kind === 'chromium' ? chromium : firefox)(program, profile, options);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900 });
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() !== 'debug') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error instanceof Error ? error.message : String(error));
  });
  return {
    engine: kind,
    version: await browser.version(),
    downloads: profile.downloads,
    requests,
    complaints: () => Promise.resolve(complaints),
    ...deedsOf(page),
    closeOthers: async () => {
      for (const each of await browser.pages()) if (each !== page) await each.close();
      await page.bringToFront();
    },
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };
}

type Deeds = Omit<
  Driven,
  'engine' | 'version' | 'downloads' | 'requests' | 'complaints' | 'closeOthers' | 'close'
>;

const deedsOf = (page: Page): Deeds => ({
  goto: async (address) => {
    await page.goto(address, { waitUntil: 'load' });
  },
  reload: async () => {
    await page.reload({ waitUntil: 'load' });
  },
  evaluate: (work, ...args) => page.evaluate(work as never, ...(args as never)),
  click: async (selector) => {
    const element = await found(page, selector);
    await element.scrollIntoView();
    await element.click();
    await element.dispose();
  },
  setFiles: async (selector, paths) => {
    const element = (await found(page, selector)) as ElementHandle<HTMLInputElement>;
    await element.uploadFile(...paths);
    await element.dispose();
  },
  fill: async (selector, text) => {
    await page.focus(selector);
    await page.keyboard.type(text);
  },
  press: (key) => page.keyboard.press(key as KeyInput),
  drag: async (from, to) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
    await page.mouse.move(...to);
    await page.mouse.up();
  },
  screenshot: async (path) => {
    await page.screenshot({ path });
  },
});

async function found(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.$(selector);
  if (element === null) throw new Error(`${selector} is not there`);
  return element;
}

interface Places {
  readonly path: string;
  readonly downloads: string;
}

function chromium(program: string, { path, downloads }: Places, options: OpenOptions): Promise<Browser> {
  const locale = options.locale ?? 'de-DE';
  const preferences = {
    intl: { accept_languages: locale, selected_languages: locale },
    download: { default_directory: downloads, prompt_for_download: false },
    profile: { default_content_setting_values: { automatic_downloads: 1 } },
  };
  mkdirSync(join(path, 'Default'), { recursive: true });
  writeFileSync(join(path, 'Default', 'Preferences'), JSON.stringify(preferences));
  return puppeteer.launch({
    browser: 'chrome',
    protocol: 'webDriverBiDi',
    executablePath: program,
    userDataDir: path,
    env: { ...process.env, LANGUAGE: locale },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--lang=${locale}`,
      `--blink-settings=preferredColorScheme=${options.dark === true ? 0 : 1}`,
      ...(options.args ?? []),
    ],
  });
}

function firefox(program: string, { path, downloads }: Places, options: OpenOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    userDataDir: path,
    args: [...(options.args ?? [])],
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      'pdfjs.disabled': true,
      'intl.accept_languages': options.locale ?? 'de-DE',
      'layout.css.prefers-color-scheme.content-override': options.dark === true ? 0 : 1,
      ...options.prefs,
    },
  });
}
