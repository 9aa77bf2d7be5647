import type { Failed } from '../file/outcomes';
import type { RunOptions } from './JobOptions';
import type { Pool } from './pool';

export interface TogetherOptions<Item> extends Pick<RunOptions, 'signal'> {
  /** Milliseconds that one item may take. */
  readonly timeoutOf: (item: Item) => number;
}

/**
 * Asks a lane about items of which each has an answer of its own, in one message for all. Where that fails, because the lane died or the
 * time was up, each is asked about by itself: it costs only the item that is to blame. Rejects with the signal's reason on abort.
 */
export async function together<Service, Item, Result>(
  pool: Pick<Pool<Service>, 'run'>,
  items: readonly Item[],
  ask: (service: Service, items: readonly Item[]) => Promise<readonly Result[] | Fault>,
  { signal, timeoutOf }: TogetherOptions<Item>,
): Promise<readonly (Result | Failed)[]> {
  const timeout = Math.max(...items.map(timeoutOf));
  const answer = await pool.run((service) => ask(service, items), { signal, timeout });
  if (isList(answer)) return answer;
  if (items.length === 1) return [answer.kind === 'failed' ? answer : internal];
  const singly = items.map((item) => together(pool, [item], ask, { signal, timeoutOf }));
  return (await Promise.all(singly)).flat();
}

/** Of the whole message, which is nobody's but ours. */
type Fault = Failed | { readonly kind: 'unreadable' };

const internal: Failed = { kind: 'failed', code: 'internal' };

const isList = <Result>(answer: readonly Result[] | Fault): answer is readonly Result[] =>
  Array.isArray(answer);
