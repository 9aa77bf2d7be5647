import { describe, expect, it } from 'vitest';
import { sitePresetIn, sitePresetText, type SitePreset } from '../../../src/deid/profile/sitePreset';

const preset: SitePreset = {
  purpose: 'custom',
  options: ['RetainDeviceIdentity', 'CleanDescriptors'],
  unlisted: 'key',
  labels: true,
};
const changed = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(sitePresetText(preset)) as object), ...change });

describe('presets of a site', () => {
  it('are read as they were written, and lack nothing that has a safe meaning', () => {
    expect(sitePresetIn(sitePresetText(preset))).toEqual(preset);
    expect(sitePresetIn('{"product":"Reinschrift","sitePreset":1,"purpose":"research"}')).toEqual({
      ...{ purpose: 'research', options: [], unlisted: 'refuse', labels: false },
    });
  });

  it.each([
    ['not-json', '', 'no'],
    ['not-preset', '', '[]'],
    ['not-preset', '', '{"product":"Reinschrift"}'],
    ['version', 'sitePreset', changed({ sitePreset: 2 })],
    ['unknown-name', 'key', changed({ key: '00' })],
    ['unknown-name', 'purpose anonymous', changed({ purpose: 'anonymous' })],
    ['unknown-name', 'purpose toString', changed({ purpose: 'toString' })],
    ['unknown-name', 'options[1] RetainEverything', changed({ options: ['RetainUIDs', 'RetainEverything'] })],
    ['unknown-name', 'options[0] CleanPixelData', changed({ options: ['CleanPixelData'] })],
    ['wrong-value', 'options', changed({ purpose: 'basic' })],
    ['wrong-value', 'unlisted', changed({ unlisted: 'keep' })],
    ['wrong-value', 'labels', changed({ labels: 'yes' })],
    [
      'exclude-each-other',
      'options',
      changed({
        options: [
          'RetainLongitudinalTemporalInformationFullDates',
          'RetainLongitudinalTemporalInformationModifiedDates',
        ],
      }),
    ],
  ])('are refused as %s at "%s"', (code, at, text) => {
    expect(sitePresetIn(text)).toEqual({ kind: 'site-preset-fault', code, at });
  });
});
