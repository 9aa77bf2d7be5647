import { describe, expect, it } from 'vitest';
import { Asides } from '../../../src/state/asides.svelte';
import { Way } from '../../../src/state/way.svelte';

function world() {
  const left: string[] = [];
  const session = {
    phase: 'read' as const,
    purpose: { hidesWhom: true, chosen: true },
    work: { stale: false, readable: [{ id: 0 }], people: { leftOut: new Set<number>() } },
    leave: () => Promise.resolve(void left.push('leave')),
    clean: () => Promise.resolve(),
    cleanIntoZip: () => Promise.resolve(),
  };
  const audits = { phase: 'closed' as const, close: () => void left.push('audit') };
  const asides = new Asides();
  return { way: new Way(session, { count: 0 }, audits, asides), asides, left };
}

describe('a page beside the way', () => {
  it('is shown over any view, and gives back the one that was there, with its files', () => {
    const { way, asides, left } = world();
    way.next();
    expect(way.view).toBe('purpose');
    asides.open('promise');
    expect(way.view).toBe('promise');
    asides.open('self-test');
    expect(way.view).toBe('self-test');
    asides.close();
    expect([way.view, left]).toEqual(['purpose', []]);
  });

  it('is left by Back, first for the page before, then for the files', () => {
    const { way, asides, left } = world();
    asides.open('promise');
    asides.open('self-test');
    way.show('promise');
    expect(way.view).toBe('promise');
    way.show('whose');
    expect([way.view, left]).toEqual(['whose', []]);
    way.show('self-test');
    expect(way.view).toBe('self-test');
  });
});
