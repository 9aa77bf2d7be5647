import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { target: string[] }[] }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical faults that axe finds on the page as it stands, as `rule: target`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // evaluate is not bound by the page's Content-Security-Policy, a script element would be.
  await page.evaluate(axe);
  const result = await page.evaluate(
    async () =>
      (await (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run()) as AxeResult,
  );
  return result.violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}
