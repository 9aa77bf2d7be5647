import { describe, expect, it } from 'vitest';
import type { PresetName } from '../../../src/deid/profile/Preset';
import type { Phase } from '../../../src/state/session.svelte';
import { Help } from '../../../src/state/Help.svelte';
import { Purpose } from '../../../src/state/purpose.svelte';
import type { View } from '../../../src/state/way.svelte';

/** A page with the sample at hand, and what the tour did with it. */
function page(losing?: { kind: 'start-over' }) {
  const did: string[] = [];
  const session = {
    phase: 'read' as Phase,
    work: {} as never,
    purpose: new Purpose(),
    losing,
    trySample: () => Promise.resolve(void did.push('sample')),
    lendPurpose: (preset: PresetName) => {
      did.push(preset);
      session.purpose.lend(preset);
    },
  };
  const way = {
    view: 'whose' as View,
    after: 'purpose' as View | undefined,
    cleansNext: false,
    missing: undefined as 'purpose' | undefined,
    next: () => void did.push('next'),
    clean: () => Promise.resolve(void did.push('clean')),
  };
  return { did, session, way, help: new Help(session, way) };
}

describe('an answer', () => {
  it('that was opened by hand is the page shown, so that it stays open in another language, until it is closed', () => {
    const { help } = page();
    help.open('list');
    help.turn('epa', true);
    expect(help.page).toBe('epa');
    help.turn('dicom', false);
    expect(help.page).toBe('epa');
    help.turn('epa', false);
    expect(help.page).toBe('list');
  });

  it('does not open help again where the browser tells of it after help was closed', () => {
    const { help } = page();
    help.open('list');
    help.close();
    help.turn('epa', true);
    expect(help.page).toBeUndefined();
  });
});

describe('the tour', () => {
  it('reads the sample, closes help and goes on as the bar does', async () => {
    const { help, way, did } = page();
    help.open('list');
    await help.startTour();
    expect([help.page, help.touring]).toEqual([undefined, true]);
    await help.nextOfTour();
    way.missing = 'purpose';
    await help.nextOfTour();
    way.missing = undefined;
    way.cleansNext = true;
    await help.nextOfTour();
    expect(did).toEqual(['sample', 'next', 'basic', 'clean']);
  });

  it('does not begin where the page asks first whether copies may be lost', async () => {
    const { help } = page({ kind: 'start-over' });
    await help.startTour();
    expect(help.touring).toBe(false);
  });

  it('ends behind the last view, where it is closed, and with other files', async () => {
    const { help, way, session } = page();
    await help.startTour();
    way.after = undefined;
    await help.nextOfTour();
    expect(help.touring).toBe(false);
    await help.startTour();
    session.work = {} as never;
    expect(help.touring).toBe(false);
    await help.startTour();
    help.endTour();
    expect(help.touring).toBe(false);
  });

  it('leaves nobody with a purpose that it took, and takes none from a person who chose it', async () => {
    const { help, way, session } = page();
    const { purpose } = session;
    await help.startTour();
    way.missing = 'purpose';
    await help.nextOfTour();
    expect(purpose.chosen).toBe(true);
    help.endTour();
    expect(purpose.chosen).toBe(false);
    await help.nextOfTour();
    purpose.choose('basic');
    help.endTour();
    expect(purpose.chosen).toBe(true);
  });
});
