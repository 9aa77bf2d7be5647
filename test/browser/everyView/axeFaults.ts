import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Axe {
  run(
    options: object,
  ): Promise<{ violations: { id: string; impact: string | null; nodes: { target: string[] }[] }[] }>;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe finds on the page as it stands, of whatever impact: WCAG 2.2 A and AA, and what it calls best practice. */
export async function axeFaults(page: Page): Promise<string[]> {
  // evaluate is not bound by the page's Content-Security-Policy, a script element would be.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(async () =>
    (globalThis as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `axe ${id} (${impact ?? '?'}): ${target.join(' ')}`),
  );
}
