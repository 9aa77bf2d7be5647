import { byTestId } from '../drive/byTestId';
import type { Driven } from '../drive/Engine';
import { attributeOf, countOf } from '../drive/read';
import { until, waitFor } from '../drive/waitFor';

type View = 'whose' | 'purpose' | 'found' | 'pictures' | 'done';
const order: readonly View[] = ['whose', 'purpose', 'found', 'pictures', 'done'];

/** Presses what the page calls so, as soon as it is there. */
export async function press(page: Driven, id: string): Promise<void> {
  await waitFor(page, byTestId(id));
  await page.click(byTestId(id));
}

const viewOf = async (page: Driven): Promise<View> => {
  await waitFor(page, order.map((view) => `[data-view=${view}]`).join(','), 120_000);
  return (await attributeOf(page, byTestId('view'), 'data-view')) as View;
};

/** Goes to a view as a person does, by the bar at the bottom; who did not say what for says `purpose`. */
export async function goTo(page: Driven, view: View, purpose = 'basic'): Promise<void> {
  for (let now = await viewOf(page); now !== view; now = await viewOf(page)) {
    const on = order.indexOf(view) > order.indexOf(now);
    if (now === 'purpose' && on && (await countOf(page, '[data-testid=next]:disabled')) > 0)
      await press(page, `purpose-${purpose}`);
    await press(page, on ? 'next' : 'back');
    const before = now;
    await until(async () => (await viewOf(page)) !== before, `${page.engine}: ${before} stays`);
  }
}

/** Opens what is closed. */
export async function unfold(page: Driven, id: string): Promise<void> {
  const closed = `details[data-testid=${id}]:not([open])`;
  if ((await countOf(page, closed)) > 0) await page.click(`${closed} > summary`);
}

/** Goes on to the last question, and has copies made. */
export async function clean(page: Driven): Promise<void> {
  while ((await countOf(page, byTestId('clean'))) === 0) {
    const view = await viewOf(page);
    const next = order[order.indexOf(view) + 1];
    if (next === undefined) throw new Error('nothing to clean');
    if (next === 'done') await press(page, 'next');
    else await goTo(page, next);
  }
  await page.click(byTestId('clean'));
  await waitFor(page, byTestId('result'), 120_000);
  for (const closed of ['more-saving', 'what-done']) await unfold(page, closed);
}

/** Pickers of Chromium cannot be pressed by a test: without them the page hands over to the downloads. */
export const withoutPickers = (page: Driven): Promise<void> =>
  page.evaluate(() => {
    for (const name of ['showSaveFilePicker', 'showDirectoryPicker'])
      Reflect.deleteProperty(globalThis, name);
  });
