import type { Driven } from '../engines/drive/Engine';
import type { Attempt } from './Attempt';
import type { Channel, Place } from './Channel';
import { barePage } from './hostile/barePage';
import type { HostileBuild } from './hostile/HostileBuild';
import { hostileCode } from './hostile/hostileCode';
import { Told } from './Told';
import { serveOrigin } from './hostile/serveOrigin';
import { securityHeaders } from '../../scripts/securityHeaders.mjs';

/** `control`: no policy and no wall. `meta`: the build as it is, from a server that knows nothing. `headers`: from one that sends ours. */
export type Run = 'control' | 'meta' | 'headers';
export const runs: readonly Run[] = ['control', 'meta', 'headers'];

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
/** How long after the code ran something may still arrive, in milliseconds. */
const settling = 1200;

/**
 * Tries some channels in one page of an origin that nobody used before, and waits until all arrived or enough time has gone. Gives
 * what is known of the code of each: undefined where it never ran.
 */
export async function tryTogether(
  page: Driven,
  run: Run,
  build: HostileBuild,
  attempts: readonly Attempt[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const origin = await serveOrigin(run === 'headers' ? securityHeaders : () => ({}));
  const jobs = attempts.map((attempt) => attempt.jobAt(origin, run === 'control' ? 'entry.js' : build.entry));
  const codes: Record<Place, string> = {
    page: hostileCode('page', jobs),
    worker: hostileCode('worker', jobs),
    'service worker': hostileCode('service worker', jobs),
  };
  const files = new Map(run === 'control' ? barePage(codes) : build.with(codes));
  // A first visit, which nothing but the server answers: what the service worker answers later carries its headers.
  if (!attempts.some(({ channel }) => wantsServiceWorker(channel))) files.delete('serviceWorker.js');
  origin.serve(files);
  const told = new Told(page);
  const arrived = (): boolean => attempts.every(({ seen }) => seen !== 'nothing');
  await Promise.race([page.closeOthers().catch(() => undefined), pause(8000)]);
  await open(page, origin.address);
  if (attempts.some(({ channel }) => channel.press === true)) {
    await until(async () => (await told.listen(), told.of('ready') !== undefined), 8000);
    await Promise.race([page.click('#exits-press').catch(() => undefined), pause(4000)]);
  }
  const patient = attempts.some(
    ({ channel }) => channel.again === true || channel.place === 'service worker',
  );
  await until(
    async () =>
      (await told.listen(), arrived()) ||
      attempts.every(({ mark, seen, patience }) => seen !== 'nothing' || told.hasEnded(mark, patience + 400)),
    patient ? 18_000 : 9000,
  );
  for (const end = Date.now() + settling; !arrived() && Date.now() < end;) await pause(50);
  if (!arrived() && attempts.some(({ channel }) => channel.again === true)) {
    await open(page, origin.address);
    await until(arrived, 3500);
  }
  // What left the page said so before: its own origin still holds it.
  if (attempts.some(({ mark }) => told.of(mark) === undefined)) {
    await open(page, `${origin.address}icon.svg`);
    await told.listen();
  }
  // What is sent on the way out.
  await open(page, 'about:blank');
  for (const end = Date.now() + 300; !arrived() && Date.now() < end;) await pause(50);
  origin.close();
  return new Map(attempts.map(({ mark }) => [mark, told.of(mark)]));
}

/** Pages that leave or open windows are many, and are tried as at a first visit. */
const wantsServiceWorker = ({ again, place, press, alone, name }: Channel): boolean =>
  again === true ||
  place === 'service worker' ||
  (press !== true && alone !== true) ||
  name.includes('service worker');

/** A page that hostile code leads elsewhere never says that it is loaded. */
const open = (page: Driven, address: string): Promise<void> =>
  Promise.race([page.goto(address).catch(() => undefined), pause(8000)]);

async function until(done: () => Promise<boolean> | boolean, time: number): Promise<void> {
  for (const end = Date.now() + time; !(await done()) && Date.now() < end;) await pause(80);
}
