import { describe, expect, it } from 'vitest';
import { Idle, type IdleMinutes } from '../../../src/state/idle.svelte';

const minute = 60_000;

/** A page with files at hand, watched under a clock of the test's own. */
function watched({ kept, something = true }: { kept?: number; something?: boolean } = {}) {
  const page = { something, working: false };
  const saved: IdleMinutes[] = [];
  let now = 1_000_000;
  let forgotten = 0;
  let waiting: { at: number; call: () => void } | undefined;
  const idle = new Idle({
    clock: {
      now: () => now,
      after: (milliseconds, call) => (waiting = { at: now + milliseconds, call }),
    },
    store: {
      load: () => Promise.resolve(kept),
      save: (minutes) => Promise.resolve(void saved.push(minutes)),
    },
    atHand: page,
    forget: () => {
      forgotten++;
      page.something = false;
    },
  });
  /** Lets time pass as it does on a computer that is awake: whatever waits is called when it is due. */
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    while (waiting !== undefined && waiting.at <= end) {
      const { at, call } = waiting;
      now = at;
      call();
    }
    now = end;
  };
  /** Time passes, and nothing is called. */
  const sleep = (milliseconds: number): void => void (now += milliseconds);
  /** What waited is called late. */
  const wake = (): void => waiting?.call();
  return { idle, page, saved, pass, sleep, wake, forgotten: () => forgotten };
}

describe('a page that nobody touches', () => {
  it('warns a minute before, and forgets after a quarter of an hour', async () => {
    const { idle, pass, forgotten } = watched();
    await idle.begin();
    pass(13.9 * minute);
    expect(idle.left).toBeUndefined();
    pass(0.2 * minute);
    expect(idle.left).toBeGreaterThan(50);
    expect(idle.left).toBeLessThanOrEqual(60);
    pass(0.8 * minute);
    expect(forgotten()).toBe(0);
    pass(0.2 * minute);
    expect(forgotten()).toBe(1);
    expect(idle.left).toBeUndefined();
  });

  it('forgets once, and says nothing more while there is nothing to forget', async () => {
    const { idle, pass, forgotten } = watched();
    await idle.begin();
    pass(120 * minute);
    expect(forgotten()).toBe(1);
    expect(idle.left).toBeUndefined();
  });

  it('is left alone where there is nothing to forget, and counts from when there is', async () => {
    const { idle, page, pass, forgotten } = watched({ something: false });
    await idle.begin();
    pass(60 * minute);
    page.something = true;
    pass(13 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
    pass(3 * minute);
    expect(forgotten()).toBe(1);
  });

  it('waits while work is running, and counts from its end', async () => {
    const { idle, page, pass, forgotten } = watched();
    await idle.begin();
    page.working = true;
    pass(90 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
    page.working = false;
    pass(13 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
    pass(3 * minute);
    expect(forgotten()).toBe(1);
  });

  it('takes back the warning where work begins', async () => {
    const { idle, page, pass, forgotten } = watched();
    await idle.begin();
    pass(14.5 * minute);
    expect(idle.left).toBeDefined();
    page.working = true;
    pass(2 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
  });
});

describe('a person', () => {
  it('who does something now and then is never warned', async () => {
    const { idle, pass, forgotten } = watched();
    await idle.begin();
    for (let turn = 0; turn < 20; turn++) {
      pass(13 * minute);
      idle.input();
      expect(idle.left).toBeUndefined();
    }
    expect(forgotten()).toBe(0);
  });

  it('who was warned goes on by saying so; a touch of the mouse is no answer', async () => {
    const { idle, pass, forgotten } = watched();
    await idle.begin();
    pass(14.5 * minute);
    idle.input();
    expect(idle.left).toBeDefined();
    idle.goOn();
    expect(idle.left).toBeUndefined();
    pass(13 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
    pass(minute + 6000);
    expect(idle.left).toBeDefined();
    idle.input();
    pass(1.1 * minute);
    expect(forgotten()).toBe(1);
  });

  it.each([
    [5, 5.1],
    [60, 60.1],
  ] as const)('who chose %s minutes has these, also at the next visit', async (minutes, over) => {
    const first = watched();
    await first.idle.begin();
    await first.idle.choose(minutes);
    expect(first.saved).toEqual([minutes]);
    const { idle, pass, forgotten } = watched({ kept: minutes });
    await idle.begin();
    expect(idle.minutes).toBe(minutes);
    pass((over - 0.5) * minute);
    expect(forgotten()).toBe(0);
    pass(0.5 * minute);
    expect(forgotten()).toBe(1);
  });

  it('who chose never is never asked', async () => {
    const { idle, pass, forgotten } = watched({ kept: 0 });
    await idle.begin();
    pass(100 * 60 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
  });

  it.each([undefined, -1, 7, Infinity, NaN])('has a quarter of an hour where %s was kept', async (kept) => {
    const { idle } = watched(kept === undefined ? {} : { kept });
    await idle.begin();
    expect(idle.minutes).toBe(15);
  });
});

describe('a computer that slept', () => {
  it('forgets at once where it wakes up too late, without a warning that nobody saw', async () => {
    const { idle, sleep, wake, forgotten } = watched();
    await idle.begin();
    sleep(8 * 60 * minute);
    wake();
    expect([idle.left, forgotten()]).toEqual([undefined, 1]);
  });

  it('forgets also where a touch comes before the clock', async () => {
    const { idle, sleep, forgotten } = watched();
    await idle.begin();
    sleep(8 * 60 * minute);
    idle.input();
    expect(forgotten()).toBe(1);
  });

  it('forgets where it fell asleep while it warned', async () => {
    const { idle, pass, sleep, forgotten } = watched();
    await idle.begin();
    pass(14.5 * minute);
    sleep(10 * minute);
    idle.input();
    expect(forgotten()).toBe(1);
  });

  it('warns where it wakes up within the last minute', async () => {
    const { idle, sleep, wake, forgotten } = watched();
    await idle.begin();
    sleep(14.5 * minute);
    wake();
    expect([idle.left, forgotten()]).toEqual([30, 0]);
  });

  it('does not forget because its clock was set back, and counts from then', async () => {
    const { idle, sleep, pass, forgotten } = watched();
    await idle.begin();
    sleep(-600 * minute);
    idle.look();
    pass(13 * minute);
    expect([idle.left, forgotten()]).toEqual([undefined, 0]);
    sleep(3 * minute);
    idle.look();
    expect(forgotten()).toBe(1);
  });
});
