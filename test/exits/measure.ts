import type { Driven, Engine } from '../engines/drive/Engine';
import { Attempt } from './Attempt';
import type { Channel } from './Channel';
import type { HostileBuild } from './hostile/HostileBuild';
import type { NameServer } from './receivers/nameServer';
import type { Seen } from './receivers/Receiver';
import { tryTogether, type Run } from './tryTogether';

/** What a run says of a channel. `untried`: its code never ran, which is no proof of anything. */
export type Outcome = Seen | 'untried';
export type Outcomes = ReadonlyMap<Channel, Outcome>;

export interface Measured {
  readonly version: string;
  readonly outcomes: Outcomes;
  /** What the code of a channel said of itself: the name of an error, most often. */
  readonly words: ReadonlyMap<Channel, string>;
}

/** Channels that share a page. */
const together = 16;
/** Channels that share a press: a press is good for little. */
const pressedTogether = 4;
/** Browsers side by side: a page waits most of its time. */
const sideBySide = Number(process.env.EXITS_BROWSERS ?? 4);

const end = Date.now() + Number(process.env.EXITS_BUDGET ?? Infinity) * 1000;

/** What was to be prepared for the next load and was not done before it proves nothing. */
const isDone = ({ again, place }: Channel, word: string): boolean =>
  again !== true || place !== 'page' || !['began', 'waits'].includes(word);

const isAlone = ({ alone, again, place }: Channel): boolean =>
  alone === true || again === true || place === 'service worker';

const inParts = (channels: readonly Channel[], size: number): readonly (readonly Channel[])[] =>
  Array.from({ length: Math.ceil(channels.length / size) }, (_, part) =>
    channels.slice(part * size, (part + 1) * size),
  );

/** Pages to be opened: those of many channels, those that open windows, and those that stay alone, longest first. */
function groupsOf(channels: readonly Channel[]): readonly (readonly Channel[])[] {
  const shared = channels.filter((channel) => !isAlone(channel));
  const alone = channels.filter(isAlone);
  alone.sort((one, other) => Number(other.again ?? false) - Number(one.again ?? false));
  return [
    ...inParts(
      shared.filter(({ press }) => press !== true),
      together,
    ),
    ...inParts(
      shared.filter(({ press }) => press === true),
      pressedTogether,
    ),
    ...inParts(alone, 1),
  ];
}

/**
 * Tries channels in an engine. A channel that is seen once is open; in a control, what nothing is seen of is tried a second time, in the other
 * runs what did not even run a third (`EXITS_TRIES=3` tries all that seems stopped as often).
 */
export async function measure(
  engine: Engine,
  run: Run,
  build: HostileBuild,
  channels: readonly Channel[],
  names: NameServer | undefined,
  keep: (soFar: Measured) => void,
): Promise<Measured> {
  const worth: readonly (Outcome | undefined)[] =
    run === 'control' || process.env.EXITS_TRIES !== undefined
      ? [undefined, 'untried', 'nothing']
      : [undefined, 'untried'];
  const tries = Number(process.env.EXITS_TRIES ?? (run === 'control' ? 2 : 3));
  const outcomes = new Map<Channel, Outcome>();
  const words = new Map<Channel, string>();
  const attempts: Attempt[] = [];
  let version = '';
  for (let turn = 0; turn < tries; turn++) {
    const left = channels.filter((channel) => worth.includes(outcomes.get(channel)));
    const groups = [...groupsOf(left)];
    const work = async (): Promise<void> => {
      if (groups.length === 0) return;
      const page = await open(engine);
      version = page.version;
      try {
        for (let group = groups.shift(); group !== undefined && Date.now() < end; group = groups.shift()) {
          const here = await Promise.all(group.map((channel) => Attempt.of(channel, names)));
          attempts.push(...here);
          const said = await tryTogether(page, run, build, here);
          for (const { channel, mark } of here) {
            const word = said.get(mark);
            if (word !== undefined && isDone(channel, word)) words.set(channel, word);
          }
          settle(attempts, outcomes, words);
          keep({ version, outcomes, words });
        }
      } finally {
        // A browser that hostile code has hung up does not keep the others waiting.
        await Promise.race([
          page.close().catch(() => undefined),
          new Promise((done) => setTimeout(done, 10_000)),
        ]);
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, work));
    settle(attempts, outcomes, words);
  }
  for (const attempt of attempts) attempt.close();
  return { version, outcomes, words };
}

/** What is known of channels after some attempts. May be asked again as more arrives. */
function settle(
  attempts: readonly Attempt[],
  outcomes: Map<Channel, Outcome>,
  words: ReadonlyMap<Channel, string>,
): void {
  for (const { channel, seen } of attempts) {
    const before = outcomes.get(channel);
    if (seen === 'marker' || (seen === 'contact' && before !== 'marker')) outcomes.set(channel, seen);
    else if (before === undefined || before === 'untried')
      outcomes.set(channel, words.has(channel) ? 'nothing' : 'untried');
  }
}

/** A browser that lets code do without a press what people's browsers ask for, so that nothing is stopped by chance. */
const open = (engine: Engine): Promise<Driven> =>
  engine.open({
    prefs: {
      'dom.disable_open_during_load': false,
      'media.peerconnection.ice.loopback': true,
      'network.dns.disablePrefetch': false,
      'network.dns.disablePrefetchFromHTTPS': false,
      'network.prefetch-next': true,
      'network.predictor.enabled': true,
      'network.http.speculative-parallel-limit': 20,
      'browser.send_pings': true,
      'permissions.default.desktop-notification': 1,
    },
  });
