import type { Place, Target } from '../Channel';
import { prelude } from './prelude';
import { telling } from './telling';

/** A channel that is tried, and where it is to deliver. */
export interface Job {
  readonly place: Place;
  readonly code: string;
  readonly press: boolean;
  /** How long it is waited for, in milliseconds. */
  readonly patience: number;
  readonly to: Target & { readonly file: string; readonly chunk: string };
}

/** What starts the jobs: in a page once our own code has drawn it, after a press where one is wanted. */
const start = `
const runOne = async ({ to, run, patience }) => {
  // Told twice: what comes between may end the page.
  tell(to.mark + ' began');
  const running = run(to);
  // What styles ask for is asked for where they are looked at.
  if (inPage) void document.documentElement?.offsetHeight;
  const outcome = await Promise.race([running.then(() => 'ran', (error) => error?.name ?? 'threw'), wait(patience).then(() => 'waits')]);
  for (let turn = 0; turn < (inPage ? 1 : 12); turn++) { tell(to.mark + ' ' + outcome); await wait(400); }
};
const runAll = async () => {
  if (inPage) {
    for (let turn = 0; turn < 80 && !document.querySelector('#app')?.childElementCount; turn++) await wait(100);
    await wait(200);
  }
  const pressed = jobs.filter((job) => job.press);
  if (pressed.length > 0) {
    const button = add('button', { id: 'exits-press' });
    button.textContent = 'press';
    for (const [name, value] of Object.entries({ position: 'fixed', inset: '0 auto auto 0', width: '90px', height: '90px', zIndex: '2147483647' })) button.style[name] = value;
    button.addEventListener('click', () => { button.remove(); pressed.forEach(runOne); });
    tell('ready yes');
  }
  for (const job of jobs) if (!job.press) runOne(job);
};
`;

/** The jobs of one place as a script that stands behind the code of that place. */
export function hostileCode(place: Place, jobs: readonly Job[]): string {
  const here = jobs.filter((job) => job.place === place);
  if (here.length === 0 && place !== 'page') return '';
  const list = here.map(
    ({ code, press, patience, to }) =>
      `{ press: ${press}, patience: ${patience}, to: ${JSON.stringify(to)}, run: async (to) => { ${code} } },`,
  );
  return `\n;(() => {\n${prelude}${telling}const jobs = [\n${list.join('\n')}\n];\n${start}${begin(place)}\n})();\n`;
}

/** A service worker may listen and import only while its script is read for the first time. */
const begin = (place: Place): string =>
  place === 'service worker' ? `for (const job of jobs) runOne(job);` : `runAll();`;
