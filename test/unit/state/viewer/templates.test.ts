import { describe, expect, it } from 'vitest';
import type { KeptTemplates, TemplateArea, TemplateStore } from '../../../../src/platform/keeping/Template';
import { coversAll } from '../../../../src/viewer/coversAll';
import { Templates } from '../../../../src/state/viewer/templates.svelte';
import { pictureRow } from './pictureRow';

const area = { x: 1, y: 2, width: 3, height: 4 };
const other = { x: 9, y: 9, width: 1, height: 1 };

const row = (id: number, layout = 'a') => pictureRow(id, { layout });

/** A browser that keeps templates between visits, or refuses from some moment on. */
class Browser implements TemplateStore {
  readonly stored = new Map<string, readonly TemplateArea[]>();
  refuses = false;

  #kept(): Promise<KeptTemplates | undefined> {
    if (this.refuses) return Promise.resolve(undefined);
    const all = [...this.stored].map(([name, areas]) => ({ name, areas }));
    return Promise.resolve({
      all,
      forLayout: (layout) => all.find(({ name }) => name === `name of ${layout}`),
    });
  }
  read(): Promise<KeptTemplates | undefined> {
    return this.#kept();
  }
  keep(layout: string, areas: readonly TemplateArea[]): Promise<KeptTemplates | undefined> {
    if (!this.refuses) this.stored.set(`name of ${layout}`, areas);
    return this.#kept();
  }
  forget(names: readonly string[]): Promise<KeptTemplates | undefined> {
    if (!this.refuses) for (const name of names) this.stored.delete(name);
    return this.#kept();
  }
}

describe('templates', () => {
  it('are offered at the next visit for pictures of the same layout, and for no others', async () => {
    const browser = new Browser();
    await new Templates(browser).keep(row(1), [area]);
    const next = new Templates(browser);
    expect(next.of(row(7))).toBeUndefined();
    await next.load();
    expect(next.of(row(7))).toEqual([area]);
    expect(next.of(row(7, 'b'))).toBeUndefined();
    expect(next.of(undefined)).toBeUndefined();
  });

  it('hold the rectangles that are for all frames, and nothing else', async () => {
    const browser = new Browser();
    const templates = new Templates(browser);
    await templates.keep(row(1), [area, { ...other, frames: [2] }]);
    expect([...browser.stored.values()]).toEqual([[area]]);
    await templates.keep(row(2, 'b'), [{ ...other, frames: [2] }]);
    expect(browser.stored.size).toBe(1);
  });

  it('take the place of what was kept for the same layout before', async () => {
    const templates = new Templates(new Browser());
    await templates.keep(row(1), [area]);
    await templates.keep(row(2), [other]);
    expect(templates.all).toHaveLength(1);
    expect(templates.of(row(1))).toEqual([other]);
  });

  it('say for which of the present pictures they are', async () => {
    const templates = new Templates(new Browser());
    await templates.keep(row(1), [area]);
    await templates.keep(row(2, 'b'), [other]);
    const fitting = templates.fitting([row(1), row(2, 'c'), row(3), { ...row(4), facts: undefined }]);
    expect([...fitting].map(([name, rows]) => [name, rows.map(({ id }) => id)])).toEqual([
      ['name of a', [1, 3]],
    ]);
  });

  it('are forgotten one by one and all together', async () => {
    const browser = new Browser();
    const templates = new Templates(browser);
    for (const layout of ['a', 'b', 'c']) await templates.keep(row(1, layout), [area]);
    await templates.forgetFor(row(5, 'b'));
    expect([...browser.stored.keys()]).toEqual(['name of a', 'name of c']);
    await templates.forget(templates.all.map(({ name }) => name));
    expect([templates.all, browser.stored.size]).toEqual([[], 0]);
  });

  it('that the browser did not keep or did not forget are never said to be kept or forgotten', async () => {
    const browser = new Browser();
    const templates = new Templates(browser);
    browser.refuses = true;
    await templates.keep(row(1), [area]);
    expect([templates.fault, templates.of(row(1))]).toEqual(['not-kept', undefined]);
    browser.refuses = false;
    await templates.keep(row(1), [area]);
    expect(templates.fault).toBeUndefined();
    browser.refuses = true;
    await templates.forgetFor(row(1));
    expect([templates.fault, templates.of(row(1))]).toEqual(['not-forgotten', [area]]);
    await templates.load();
    expect(templates.of(row(1))).toBeUndefined();
  });

  it('survive a store that throws', async () => {
    const broken = (): Promise<undefined> => Promise.reject(new Error('secret'));
    const templates = new Templates({ read: broken, keep: broken, forget: broken });
    await templates.load();
    await templates.keep(row(1), [area]);
    expect([templates.all, templates.fault]).toEqual([[], 'not-kept']);
  });
});

describe('a proposal', () => {
  it('counts as taken when all its areas go in all frames that it speaks of', () => {
    expect(coversAll([area, other], [area])).toBe(true);
    expect(coversAll([other], [area])).toBe(false);
    expect(coversAll([{ ...area, frames: [0] }], [area])).toBe(false);
    expect(coversAll([{ ...area, frames: [0, 1] }], [{ ...area, frames: [1] }])).toBe(true);
    expect(coversAll([area], [{ ...area, frames: [1] }])).toBe(true);
  });
});
