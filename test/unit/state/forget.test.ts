import { describe, expect, it } from 'vitest';
import type { Forgotten } from '../../../src/platform/keeping/beginAnew';
import { Forget } from '../../../src/state/forget.svelte';

/** Forgetting, with what it did in its order. */
function forgetting({
  deletes = true,
  reloads = true,
  before,
}: { deletes?: boolean; reloads?: boolean; before?: Forgotten } = {}) {
  const did: unknown[] = [];
  const forget = new Forget(
    {
      drop: () => Promise.resolve(void did.push('drop')),
      forgetKept: () => {
        did.push('delete');
        return Promise.resolve(deletes);
      },
      beginAnew: (forgotten) => {
        did.push(forgotten);
        return reloads;
      },
    },
    before,
  );
  return { forget, did };
}

describe('forgetting everything', () => {
  it('drops what is at hand first, then deletes what is kept, then begins anew and says so there', async () => {
    const { forget, did } = forgetting();
    forget.ask();
    await forget.forget('person');
    expect(did).toEqual(['drop', 'delete', { why: 'person', kept: 'gone' }]);
    expect([forget.asking, forget.told]).toEqual([false, undefined]);
  });

  it('leaves what is kept where the person said so, once', async () => {
    const { forget, did } = forgetting();
    forget.ask();
    forget.keptToo = false;
    await forget.forget('person');
    expect(did).toEqual(['drop', { why: 'person', kept: 'stays' }]);
    forget.ask();
    expect(forget.keptToo).toBe(true);
  });

  it('never says that it deleted what the browser did not delete', async () => {
    const { forget, did } = forgetting({ deletes: false });
    await forget.forget('person');
    expect(did.at(-1)).toEqual({ why: 'person', kept: 'left' });
  });

  it('leaves settings alone where nobody was there to be asked', async () => {
    const { forget, did } = forgetting();
    await forget.forget('idle');
    expect(did).toEqual(['drop', { why: 'idle', kept: 'stays' }]);
  });

  it('says what it did on this very page where it cannot be loaded again', async () => {
    const { forget } = forgetting({ reloads: false });
    await forget.forget('person');
    expect(forget.told).toEqual({ why: 'person', kept: 'gone' });
    forget.read();
    expect(forget.told).toBeUndefined();
  });

  it('says what the page before did', () => {
    const before = { why: 'idle', kept: 'stays' } as const;
    expect(forgetting({ before }).forget.told).toBe(before);
  });
});
