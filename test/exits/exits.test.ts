import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineName } from '../engines/drive/Engine';
import { findEngines } from '../engines/drive/findEngines';
import { allChannels } from './allChannels';
import type { Channel } from './Channel';
import { expected, leastInControl } from './expected';
import { HostileBuild } from './hostile/HostileBuild';
import { measure, type Measured, type Outcome } from './measure';
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

it('every channel is called by a name of its own', () => {
  expect(new Set(allChannels.map(keyOf)).size).toBe(allChannels.length);
});

/** Measures what is left of a run, keeps it, and gives what is known of all channels of the run. */
async function outcomesOf(engine: Engine, run: Run): Promise<(channel: Channel) => Outcome> {
  const left = channels.filter((channel) => isLeft(engine.name, run, channel));
  const keep = (measured: Measured): void => keepResults(engine.name, run, measured);
  keep(await measure(engine, run, build, left, names, keep));
  const kept = readResults(engine.name, run)?.outcomes ?? {};
  return (channel) => kept[keyOf(channel)] ?? 'untried';
}
const isOut = (outcome: Outcome): boolean => outcome === 'marker' || outcome === 'contact';

// Pages wait most of their time: two runs at once (`vitest.exits.config.ts`) take little longer than one.
describe.each(engines)('$name', { concurrent: true }, (engine) => {
  it.runIf(wantedRuns.includes('control'))('lets hostile code out where nothing holds it back', async () => {
    const of = await outcomesOf(engine, 'control');
    const least = channels.length === allChannels.length ? leastInControl[engine.name] : 1;
    expect(channels.filter((channel) => isOut(of(channel))).length).toBeGreaterThanOrEqual(least);
  });

  it.each(wantedRuns.filter((run) => run !== 'control'))(
    'lets hostile code out by no way that is not known, with %s',
    async (run) => {
      const of = await outcomesOf(engine, run);
      const known = expected[engine.name][run];
      const others = channels.filter(({ own }) => own !== true);
      const open = others.filter((channel) => isOut(of(channel))).map(keyOf);
      expect(open.filter((key) => !known.includes(key))).toEqual([]);
      // What never ran proves nothing.
      expect(channels.filter((channel) => of(channel) === 'untried').map(keyOf)).toEqual([]);
    },
  );
});
