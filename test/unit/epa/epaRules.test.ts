import { describe, expect, test } from 'vitest';
import { epaRules } from '../../../src/epa/epaRules';

const { sources, knownOn, ...rules } = epaRules;

describe('what the ePA takes', () => {
  test('is dated by the day on which it was known', () => {
    expect(knownOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    for (const { dated } of sources) {
      expect(dated).toMatch(/^20\d\d(-[01]\d(-[0-3]\d)?)?$/);
      expect(dated <= knownOn).toBe(true);
    }
  });

  test('has a source for each rule, and no source that stands for no rule', () => {
    const sourced = new Set(sources.flatMap((source) => source.of));
    expect([...sourced].sort()).toEqual(Object.keys(rules).sort());
    for (const { says, address } of sources) {
      expect(says).toMatch(/^\S.{20,}\.$/);
      expect(address).toMatch(/^https:\/\//);
    }
  });

  test('is PDF/A and pictures up to 25 MB, read as the smaller of two meanings, and no DICOM', () => {
    expect(rules.largestBytes).toBe(25_000_000);
    expect(rules.accepted).toEqual(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff']);
    expect(rules.refused).toContain('application/dicom');
    expect(rules.pdfA.kinds.some((kind) => rules.pdfA.written.startsWith(kind))).toBe(true);
    for (const code of ['CT', 'MR', 'US', 'DX', 'CR', 'MG']) expect(rules.modalities).toContain(code);
  });
});
