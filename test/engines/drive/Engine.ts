/** One of the three families of browsers, driven in the same way whatever speaks to it. */
export interface Engine {
  readonly name: EngineName;
  /** Path of the program. */
  readonly program: string;
  open(options?: OpenOptions): Promise<Driven>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface OpenOptions {
  /** Of the page, in CSS pixels. WebKit's window is at least 447 wide. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** What the browser tells pages as its language, `de-DE` if nothing is said. WebKitGTK tells `en` or what the machine speaks. */
  readonly locale?: string;
  /** A folder that is kept. Without one, a fresh one that is gone with the browser. WebKit keeps nothing in it: automation is private. */
  readonly profile?: string;
  /** Further words of the command line. */
  readonly args?: readonly string[];
  /** Further settings of Firefox. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A browser with one page. Selectors are CSS; what stands in `evaluate` runs in the page, and takes and gives plain data. */
export interface Driven {
  readonly engine: EngineName;
  readonly version: string;
  /** Folder that downloads go to. */
  readonly downloads: string;
  /** Addresses that were asked for, other than `blob:` and `data:`; undefined where the engine does not tell. */
  readonly requests: readonly string[] | undefined;
  /** What was written to the console (but `debug`), thrown by nobody caught, or refused by a policy. In WebKit only of the page, from its load on. */
  complaints(): Promise<readonly string[]>;
  /** Loads an address. Gives up after 60 s. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  evaluate<A extends readonly unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Scrolls to the first that fits and presses it in its middle, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Gives an input files or folders by their paths on disk, all at once. */
  setFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Writes where a text can be written. */
  fill(selector: string, text: string): Promise<void>;
  /** A key by its name in UI Events (`Tab`, `Enter`, `ArrowDown`), or a character. */
  press(key: string): Promise<void>;
  /** From one place of the window to another with the button held, in CSS pixels. */
  drag(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Promise<void>;
  /** Of what is in the window, as PNG. */
  screenshot(path: `${string}.png`): Promise<void>;
  /** Closes all windows but this one, which comes to the front. */
  closeOthers(): Promise<void>;
  close(): Promise<void>;
}
