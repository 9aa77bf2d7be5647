import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberSteps } from '../../../src/platform/rememberSteps';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A history of a browser: a list and a place in it. */
function browser() {
  const entries: unknown[] = [null];
  let at = 0;
  let told: ((event: { state: unknown }) => void) | undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof told) => (told = listener));
  vi.stubGlobal('history', {
    replaceState: (state: unknown) => void (entries[at] = state),
    pushState: (state: unknown) => void entries.splice(++at, Infinity, state),
  });
  return {
    entries,
    go: (by: number) => {
      at += by;
      told?.({ state: entries[at] });
    },
  };
}

describe('the steps of the page', () => {
  it('are gone back through by the browser, each once, without an address', () => {
    const { entries, go } = browser();
    const seen: string[] = [];
    const remember = rememberSteps<string>((step) => {
      seen.push(step);
      return step;
    });
    for (const step of ['start', 'whose', 'whose', 'purpose']) remember(step);
    expect(entries).toEqual([{ step: 'start' }, { step: 'whose' }, { step: 'purpose' }]);
    go(-1);
    remember('whose');
    go(-1);
    go(1);
    expect(seen).toEqual(['whose', 'start', 'whose']);
    expect(entries).toHaveLength(3);
  });

  it('that are no more are taken out of the way back', () => {
    const { entries, go } = browser();
    const remember = rememberSteps<string>(() => 'start');
    for (const step of ['start', 'whose', 'start']) remember(step);
    go(-1);
    expect(entries).toEqual([{ step: 'start' }, { step: 'start' }, { step: 'start' }]);
  });
});
