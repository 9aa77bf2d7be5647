import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/state/session.svelte';
import { Asides } from '../../../src/state/asides.svelte';
import { Way, type View } from '../../../src/state/way.svelte';

/** A way through the files at hand, and what turns it. */
function world(readable = 3, pictures = 3) {
  const asked: string[] = [];
  const session = {
    phase: 'read' as Phase,
    purpose: { hidesWhom: true, chosen: false },
    work: {
      stale: false,
      readable: Array.from({ length: readable }, (_, id) => ({ id })),
      people: { leftOut: new Set<number>() },
    },
    leave: () => Promise.resolve(void asked.push('leave')),
    clean: () => {
      asked.push('clean');
      session.phase = 'cleaned';
      return Promise.resolve();
    },
    cleanIntoZip: () => Promise.resolve(void asked.push('zip')),
  };
  const audits = { phase: 'closed' as 'closed' | 'asking', close: () => void (audits.phase = 'closed') };
  const asides = new Asides();
  const way = new Way(session, { count: pictures }, audits, asides);
  const walk = (): View[] => {
    const seen = [way.view];
    while (way.missing === undefined && way.after !== undefined) {
      way.next();
      seen.push(way.view);
    }
    return seen;
  };
  return { way, session, audits, asides, asked, walk };
}

describe('the way through the page', () => {
  it('asks whose the files are, what for, shows what they say and the pictures, and then makes copies', async () => {
    const { way, session, asked, walk } = world();
    session.purpose.chosen = true;
    expect(walk()).toEqual(['whose', 'purpose', 'found', 'pictures']);
    expect(way.cleansNext).toBe(true);
    await way.clean();
    expect([way.view, way.cleansNext, asked]).toEqual(['done', false, ['clean']]);
  });

  it('leads nobody past a purpose that nobody chose, or on for nobody', () => {
    const { way, session, walk } = world();
    expect(walk()).toEqual(['whose', 'purpose']);
    expect(way.missing).toBe('purpose');
    way.show('whose');
    session.work.people.leftOut = new Set([0, 1, 2]);
    expect(way.missing).toBe('nobody');
    way.next();
    expect(way.view).toBe('whose');
  });

  it('asks for no look at pictures where there are none, or where everybody may know whose they are', () => {
    for (const { session, walk } of [world(3, 0), world()]) {
      session.purpose = { chosen: true, hidesWhom: session.phase !== 'read' };
      expect(walk()).toEqual(['whose', 'purpose', 'found']);
    }
  });

  it('leads to no copies that hold no longer: the way on makes others', async () => {
    const { way, session } = world();
    session.purpose.chosen = true;
    await way.clean();
    session.work.stale = true;
    expect([way.view, way.after, way.cleansNext]).toEqual(['pictures', undefined, true]);
    session.work.stale = false;
    expect(way.view).toBe('done');
  });

  it('begins anew with other files, and shows the start where there are none', async () => {
    const { way, session } = world();
    session.purpose.chosen = true;
    await way.clean();
    session.work = { ...session.work };
    session.phase = 'read';
    expect(way.view).toBe('whose');
    session.phase = 'empty';
    expect(way.view).toBe('start');
  });

  it('goes back to what was, out of an audit, and asks before it forgets the files', () => {
    const { way, session, audits, asked } = world();
    session.purpose.chosen = true;
    way.next();
    way.back();
    expect(way.view).toBe('whose');
    audits.phase = 'asking';
    expect(way.view).toBe('audit');
    way.show('start');
    expect([audits.phase, asked]).toEqual(['closed', []]);
    way.back();
    expect(asked).toEqual(['leave']);
  });

  it('stays with the files where none of them can be read', () => {
    const { way } = world(0);
    expect([way.view, way.after, way.cleansNext]).toEqual(['whose', undefined, false]);
  });
});
