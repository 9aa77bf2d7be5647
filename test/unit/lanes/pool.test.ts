import { describe, expect, it } from 'vitest';
import type { Lane } from '../../../src/lanes/Lane';
import { createPool } from '../../../src/lanes/pool';

interface Echo {
  say(text: string): Promise<string>;
  hang(): Promise<string>;
}

/** Lanes that answer in the next turn, can be killed from outside and never settle a call once terminated. */
function fakes() {
  const lanes: { kill: () => void; terminated: boolean; calls: number }[] = [];
  const start = (): Lane<Echo> => {
    const death = new AbortController();
    const died = new Promise<void>((resolve) => death.signal.addEventListener('abort', () => resolve()));
    const state = { kill: () => death.abort(), terminated: false, calls: 0 };
    lanes.push(state);
    return {
      service: {
        say: (text) => {
          state.calls++;
          return new Promise((resolve) => setTimeout(() => state.terminated || resolve(text), 1));
        },
        hang: () => never,
      },
      died,
      terminate: () => (state.terminated = true),
    };
  };
  return { lanes, start };
}

const never = new Promise<never>(() => undefined);
const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

describe('a pool of lanes', () => {
  it('starts lanes only when they are needed and never more than it may', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 2);
    expect(lanes).toHaveLength(0);
    const said = await Promise.all(['a', 'b', 'c', 'd'].map((t) => pool.run((s) => s.say(t))));
    expect(said).toEqual(['a', 'b', 'c', 'd']);
    expect(lanes).toHaveLength(2);
  });

  it('loses only the file of a lane that dies, and replaces the lane', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 1);
    const doomed = pool.run((s) => s.hang());
    const next = pool.run((s) => s.say('next'));
    lanes[0]?.kill();
    expect(await doomed).toEqual({ kind: 'failed', code: 'lane-died' });
    expect(await next).toBe('next');
    expect(lanes).toHaveLength(2);
  });

  it('does what is urgent before what waits, in the order in which it became urgent', async () => {
    const { start } = fakes();
    const pool = createPool(start, 1);
    const done: string[] = [];
    const say = (text: string, urgent = false) =>
      pool.run((s) => s.say(text), { urgent }).then(() => done.push(text));
    await Promise.all([say('at work'), say('waits'), say('looked at', true), say('next', true), say('last')]);
    expect(done).toEqual(['at work', 'looked at', 'next', 'waits', 'last']);
  });

  it('does what nobody waits for last, and leaves a lane free of it', async () => {
    const { start } = fakes();
    const pool = createPool(start, 2);
    const over = new AbortController();
    const hanging = pool.run((s) => s.hang(), { idle: true, signal: over.signal });
    const second = pool.run((s) => s.say('second idle'), { idle: true });
    // One lane hangs in what nobody waits for: the other one is there at once.
    expect(await pool.run((s) => s.say('looked at'))).toBe('looked at');
    expect(await Promise.race([second, turn().then(() => 'still waits')])).toBe('still waits');
    over.abort();
    await expect(hanging).rejects.toThrow();
    expect(await second).toBe('second idle');

    const done: string[] = [];
    const one = createPool(fakes().start, 1);
    const say = (text: string, idle = false) =>
      one.run((s) => s.say(text), { idle }).then(() => done.push(text));
    await Promise.all([say('at work'), say('idle', true), say('waits'), say('waits too')]);
    expect(done).toEqual(['at work', 'waits', 'waits too', 'idle']);
  });

  it('ends what is urgent and waits when it is closed or given up', async () => {
    const { start } = fakes();
    const pool = createPool(start, 1);
    const over = new AbortController();
    const atWork = pool.run((s) => s.hang());
    const givenUp = pool.run((s) => s.say('given up'), { urgent: true, signal: over.signal });
    const waits = pool.run((s) => s.say('waits'), { urgent: true });
    over.abort();
    await expect(givenUp).rejects.toThrow();
    pool.close();
    expect(await Promise.all([atWork, waits])).toEqual(Array(2).fill({ kind: 'failed', code: 'lane-died' }));
  });

  it('forgets a lane that dies while it is idle', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 1);
    await pool.run((s) => s.say('a'));
    lanes[0]?.kill();
    await turn();
    expect(await pool.run((s) => s.say('b'))).toBe('b');
    expect(lanes).toHaveLength(2);
  });

  it('ends a lane whose file takes too long', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 1);
    expect(await pool.run((s) => s.hang(), { timeout: 5 })).toEqual({ kind: 'failed', code: 'timeout' });
    expect(lanes[0]?.terminated).toBe(true);
    expect(await pool.run((s) => s.say('after'))).toBe('after');
  });

  it('turns what a task throws into a failure of that file', async () => {
    const { start } = fakes();
    const pool = createPool(start, 1);
    const thrown = await pool.run(() => {
      throw new Error('a bug');
    });
    expect(thrown).toEqual({ kind: 'failed', code: 'internal' });
    expect(await pool.run((s) => s.say('on'))).toBe('on');
  });

  it('stops at once on abort: busy lanes are terminated and the queue is dropped', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 2);
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const jobs = Array.from({ length: 10 }, () => pool.run((s) => s.hang(), options));
    const ends = Promise.allSettled(jobs);
    abort.abort();
    expect((await ends).every((end) => end.status === 'rejected')).toBe(true);
    expect(lanes.map((lane) => lane.terminated)).toEqual([true, true]);
    expect(await pool.run((s) => s.say('again'))).toBe('again');
  });

  it('closes: every lane is terminated and no job stays open', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 1);
    const open = [pool.run((s) => s.hang()), pool.run((s) => s.say('queued'))];
    pool.close();
    expect(await Promise.all(open)).toEqual(Array(2).fill({ kind: 'failed', code: 'lane-died' }));
    expect(lanes.every((lane) => lane.terminated)).toBe(true);
    expect(await pool.run((s) => s.say('late'))).toEqual({ kind: 'failed', code: 'lane-died' });
  });
});

describe('a run over all files', () => {
  it('pulls one item per lane, so the queue stays where it is', async () => {
    const { start } = fakes();
    const pool = createPool(start, 2);
    let pulled = 0;
    let done = 0;
    let ahead = 0;
    function* items() {
      for (let i = 0; i < 50; i++) {
        pulled++;
        ahead = Math.max(ahead, pulled - done);
        yield String(i);
      }
    }
    const results: unknown[] = [];
    await pool.runAll(items(), (service, item) => service.say(item), {
      onResult: (result) => {
        done++;
        results.push(result);
      },
    });
    expect(results).toHaveLength(50);
    expect(ahead).toBeLessThanOrEqual(2);
  });

  it('lets all lanes work, whichever is free takes the next', async () => {
    const { lanes, start } = fakes();
    const pool = createPool(start, 2);
    await pool.runAll(
      ['hang', ...Array.from('abcdefgh')],
      (s, item) => (item === 'hang' ? s.hang() : s.say(item)),
      {
        timeoutOf: () => 40,
        onResult: () => undefined,
      },
    );
    expect(lanes.map((lane) => lane.calls)).toEqual([0, 8]);
  });

  it('rejects on abort even while the source of files hangs', async () => {
    const { start } = fakes();
    const pool = createPool(start, 2);
    const abort = new AbortController();
    async function* hanging() {
      yield 'one';
      await never;
    }
    const run = pool.runAll(hanging(), (s, item) => s.say(item), {
      signal: abort.signal,
      onResult: () => abort.abort(),
    });
    await expect(run).rejects.toThrow('abort');
  });

  it('ends when the receiver of results fails', async () => {
    const { start } = fakes();
    const pool = createPool(start, 2);
    const run = pool.runAll(Array.from('abcdef'), (s, item) => s.say(item), {
      onResult: () => Promise.reject(new Error('disk full')),
    });
    await expect(run).rejects.toThrow('disk full');
  });
});
