import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { learnFirst } from '../../../src/lanes/learnFirst';
import { learn, tagger, unlearn } from '../../../src/deid/text/tagger/learnt';

const given = new Uint8Array(readFileSync('src/deid/text/tagger/learnt.bin'));

/** Of the same form, by which other words stay. */
const other = given.slice();
other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;

/** A Worker as it sees the page: what comes is heard by whoever listens by then. */
class Wire extends EventTarget {
  readonly postMessage = (): void => undefined;
  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(unlearn);
afterEach(() => learn(given));

it('a lane begins once it has learnt the figures that come first, and hears what is asked after them', () => {
  const wire = new Wire();
  const heard: unknown[] = [];
  learnFirst(wire, () => {
    expect(tagger()).toBeDefined();
    wire.addEventListener('message', (event) => heard.push((event as MessageEvent).data));
  });
  expect(heard).toEqual([]);
  wire.hear(given);
  wire.hear('asked');
  expect(heard).toEqual(['asked']);
});

it.each([
  ['nothing', undefined],
  ['a call', { type: 'APPLY', argumentList: [] }],
  ['figures that are cut off', given.subarray(0, given.length - 1)],
  ['no bytes', new Uint8Array()],
  ['figures of another version', other],
])('a lane that is given %s first learns nothing and never begins', (_, first) => {
  let begun = false;
  let heard: ((event: Event) => void) | undefined;
  const wire = {
    postMessage: (): void => undefined,
    addEventListener: (_: string, listener: EventListenerOrEventListenerObject) => {
      heard = listener as (event: Event) => void;
    },
    removeEventListener: (): void => undefined,
  };
  learnFirst(wire, () => (begun = true));
  expect(() => heard?.(new MessageEvent('message', { data: first }))).toThrow();
  expect(begun).toBe(false);
  expect(tagger()).toBeUndefined();
});
