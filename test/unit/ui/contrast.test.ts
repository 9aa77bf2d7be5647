import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/design/tokens.css', 'utf8');

type Theme = Readonly<Record<string, string>>;

/** The colours of a block of `tokens.css`, by name. */
const coloursOf = (block: string): Theme =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );

const [inLight = '', inDark = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = coloursOf(inLight);
const dark = coloursOf(inDark);

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'sunken', 'accent-wash', 'good-wash', 'warn-wash', 'bad-wash'];

/** Which text stands on which ground: SC 1.4.3, 4.5:1. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: grounds,
  'ink-soft': grounds,
  accent: grounds,
  'accent-strong': grounds,
  good: grounds,
  warn: grounds,
  bad: grounds,
  'on-accent': ['accent', 'accent-strong'],
};

/** Borders of controls, the mark of the focus, icons and what tells a notice: SC 1.4.11, 3:1. */
const marks: Readonly<Record<string, readonly string[]>> = {
  'line-strong': grounds,
  focus: grounds,
  accent: grounds,
  'warn-line': ['paper', 'sheet', 'warn-wash'],
};

/** Lines that only part what space and headings part too. */
const ornaments = ['line'];

const pairsOf = (meet: typeof texts): string[][] =>
  Object.entries(meet).flatMap(([front, backs]) => backs.map((back) => [front, back]));

/** Pairs of a theme that do not reach `least`, with what they reach. */
const weak = (theme: Theme, meet: typeof texts, least: number): string[] =>
  pairsOf(meet).flatMap(([front = '', back = '']) => {
    const reached = contrast(theme[front] ?? '#', theme[back] ?? '#');
    return reached >= least ? [] : [`${front} on ${back}: ${reached.toFixed(2)}`];
  });

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it('gives every text 4.5:1 against the ground that it stands on', () => {
    expect(weak(theme, texts, 4.5)).toEqual([]);
  });

  it('gives borders of controls, icons and the mark of the focus 3:1', () => {
    expect(weak(theme, marks, 3)).toEqual([]);
  });

  it('has no colour that no pair speaks of', () => {
    const known = new Set([...pairsOf(texts), ...pairsOf(marks), ornaments].flat());
    expect(Object.keys(theme).filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(theme).sort()).toEqual(Object.keys(light).sort());
  });
});

describe('contrast', () => {
  it('is 21 of black on white and 1 of a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#0f5c63', '#0f5c63')).toBe(1);
  });
});

describe('components', () => {
  it('take their colours from the tokens, but for what lies over pictures and shades over the page', () => {
    const own = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svelte') && !/viewer\/|KeyImage/.test(name))
      .filter((name) => {
        const styles = readFileSync(join('src/ui', name), 'utf8').split('<style>')[1] ?? '';
        return /: [^;]*(#[0-9a-f]{3}|hsl|rgb\((?!0 0 0 \/))/i.test(styles);
      });
    expect(own).toEqual([]);
  });
});
