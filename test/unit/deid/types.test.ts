import { describe, expect, it } from 'vitest';
import { conflictAt, conflicting, typesOf } from '../../../src/deid/profile/typesOf';
import { resolveAction } from '../../../src/deid/profile/resolveAction';

describe('the Types of a SOP Class', () => {
  const ct = typesOf('1.2.840.10008.5.1.4.1.1.2');

  it('come from its own IOD', () => {
    expect(ct.complete).toBe(true);
    expect(ct.typeOf('00080023')).toBe('2C');
    expect(typesOf('1.2.840.10008.5.1.4.1.1.4.1').typeOf('00080023')).toBe('1');
  });

  it('are 3 where the IOD does not demand the attribute', () => {
    expect(ct.typeOf('00181000')).toBe('3');
  });

  it('know which IOD has a patient', () => {
    expect(ct.hasPatient).toBe(true);
    expect(typesOf('1.2.840.10008.5.1.4.39.1').hasPatient).toBe(false);
  });

  it('are the strictest of all for a class that nobody knows, and for none', () => {
    expect(typesOf('1.2.3').complete).toBe(false);
    expect(typesOf('').typeOf('00080023')).toBe('1');
    expect(typesOf('1.2.3')).toBe(typesOf(''));
  });

  it('are unknown for what is not listed of an IOD that is not fully known', () => {
    const radiationSet = typesOf('1.2.840.10008.5.1.4.1.1.481.12');
    expect(radiationSet.complete).toBe(false);
    expect(radiationSet.typeOf('00181000.00181000')).toBeUndefined();
  });

  it('take nested content items as one', () => {
    expect(typesOf('').typeOf('0040A730.0040A730.0040A730.0040A032')).toBe('1C');
  });

  it('tell where a plain X or Z would break an IOD', () => {
    expect(conflictAt('00700082')).toBe('D');
    expect(conflictAt('00102297')).toBe('Z');
    expect(conflictAt('00081032.00700082')).toBeUndefined();
    expect(conflicting(0x00700082)).toBe(true);
    expect(conflicting(0x00100010)).toBe(false);
  });
});

describe('a compound code', () => {
  it('becomes its last code where the Type is unknown', () => {
    expect(
      (['X/Z', 'X/D', 'Z/D', 'X/Z/D', 'X/Z/U*'] as const)
        .map((code) => resolveAction(code, undefined))
        .join(),
    ).toBe('Z,D,D,D,U');
  });
});
