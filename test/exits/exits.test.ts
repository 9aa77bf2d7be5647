import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../engines/drive/Engine';
import { findEngines } from '../engines/drive/findEngines';
import { allChannels } from './allChannels';
import type { Channel } from './Channel';
import { expected, leastInControl } from './expected';
import { HostileBuild } from './hostile/HostileBuild';
import { measure, type Measured } from './measure';
import { nameServer, type NameServer } from './receivers/nameServer';
import { keepResults, keyOf, readResults } from './results';
import { runs, type Run } from './tryTogether';
import { writeMatrix } from './writeMatrix';

const { engines, missing } = findEngines();
for (const line of missing) console.log(line);
/** For whoever looks into a few: `EXITS_ONLY=WebRTC EXITS_RUNS=meta ENGINES=firefox npm run test:exits -- --built`. */
const only = new RegExp(process.env.EXITS_ONLY ?? '');
/** `EXITS_REST=1` leaves out what `.cache/exits` holds already, `EXITS_BUDGET=200` starts nothing after so many seconds. */
const isLeft = (engine: EngineName, run: Run, channel: Channel): boolean => {
  const outcome =
    process.env.EXITS_REST === undefined ? undefined : readResults(engine, run)?.outcomes[keyOf(channel)];
  return outcome === undefined || outcome === 'untried';
};
const wantedRuns = (process.env.EXITS_RUNS?.split(',') ?? runs) as readonly Run[];
const channels = allChannels.filter(({ kind, name }) => only.test(`${kind} ${name}`));
const build = new HostileBuild('dist');
let names: NameServer | undefined;

beforeAll(async () => {
  names = await nameServer();
});
afterAll(async () => {
  const written = channels.length === allChannels.length && (await writeMatrix(names !== undefined));
  if (!written) console.log('docs/network-seal.md stays as it is: not everything was measured.');
  names?.close();
});

const isOut = (measured: Measured, channel: (typeof channels)[number]): boolean =>
  ['marker', 'contact'].includes(measured.outcomes.get(channel) ?? '');

it('every channel is called by a name of its own', () => {
  expect(new Set(allChannels.map(keyOf)).size).toBe(allChannels.length);
});

describe.each(engines)('$name', (engine) => {
  it.runIf(wantedRuns.includes('control'))('lets hostile code out where nothing holds it back', async () => {
    const measured = await measure(
      engine,
      'control',
      build,
      channels.filter((channel) => isLeft(engine.name, 'control', channel)),
      names,
    );
    keepResults(engine.name, 'control', measured);
    const share = channels.length / allChannels.length;
    const out = channels.filter((channel) => isOut(measured, channel)).length;
    expect(out).toBeGreaterThanOrEqual(share === 1 ? leastInControl[engine.name] : 1);
  });

  it.each(wantedRuns.filter((run) => run !== 'control'))(
    'lets hostile code out by no way that is not known, with %s',
    async (run) => {
      const measured = await measure(
        engine,
        run,
        build,
        channels.filter((channel) => isLeft(engine.name, run, channel)),
        names,
      );
      keepResults(engine.name, run, measured);
      const known = expected[engine.name][run];
      const others = channels.filter(({ own }) => own !== true);
      const open = others.filter((channel) => isOut(measured, channel)).map(keyOf);
      expect(open.filter((key) => !known.includes(key))).toEqual([]);
      // What never ran proves nothing.
      expect(channels.filter((channel) => measured.outcomes.get(channel) === 'untried').map(keyOf)).toEqual(
        [],
      );
    },
  );
});
