import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { lookupCsv, type Lookup } from '../../../src/deid/identity/lookupCsv';
import { listedPseudonym, lookupIdentity } from '../../../src/deid/identity/lookupIdentity';
import { mappingCsv } from '../../../src/report/mappingCsv';

const read = (text: string): Lookup => {
  const lookup = lookupCsv(text);
  if ('kind' in lookup) throw new Error(lookup.code);
  return lookup;
};
const faultOf = (text: string): string => {
  const lookup = lookupCsv(text);
  return 'kind' in lookup ? `${lookup.code} ${String(lookup.record)}` : 'none';
};

describe('a lookup', () => {
  it('is read with commas or semicolons, quotes, any line ends, and a byte order mark', () => {
    const wanted = new Map([
      ['a1', 'S-001'],
      ['b,"2', 'S 002'],
    ]);
    expect(read('id_old,id_new\r\nA1,S-001\r\n"B,""2",S 002\r\n')).toEqual(wanted);
    expect(read('\ufeffID_OLD;ID_NEW\n"a1";"S-001"\n"b,""2";S 002')).toEqual(wanted);
  });

  it('takes two spellings of one ID for one', () => {
    expect(read('id_old,id_new\n pat 7 ,S1\nPAT7,S1\n')).toEqual(new Map([['pat7', 'S1']]));
    expect(faultOf('id_old,id_new\npat 7,S1\nPAT7,S2\n')).toBe('contradiction 3');
  });

  it('says what is wrong and where, without a value', () => {
    expect(faultOf('A1,S1\n')).toBe('no-header 1');
    expect(faultOf('')).toBe('no-header 1');
    expect(faultOf('id_old,id_new\nA1\n')).toBe('two-columns 2');
    expect(faultOf('id_old,id_new\nA1,S1,more\n')).toBe('two-columns 2');
    expect(faultOf('id_old,id_new\nA1,"S1"x\n')).toBe('two-columns 2');
    expect(faultOf('id_old,id_new\n,S1\n')).toBe('no-id 2');
    for (const bad of ['', 'A^B', 'A=B', 'A\\B', 'M\u00fcller', 'x'.repeat(65), '"a\nb"'])
      expect(faultOf(`id_old,id_new\nA1,${bad}\n`)).toBe('not-usable 2');
  });

  it('reads what a mapping file holds, formula guards included', () => {
    const id = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => /[0-9a-z]/i.test(text) && !text.startsWith("'"));
    fc.assert(
      fc.property(id, fc.stringMatching(/^[A-Z0-9+@-]{1,16}$/), (old, fresh) => {
        const text = [...mappingCsv([[old, fresh]])].join('');
        expect([...read(text).values()]).toEqual([fresh]);
      }),
    );
    expect([...mappingCsv([['=1+1', '@x']])].join('')).toBe("id_old,id_new\r\n'=1+1,'@x\r\n");
  });
});

describe('the identity of a run with a lookup', () => {
  const keyed = keyedIdentity(new Uint8Array(32).fill(1));
  const identity = lookupIdentity(keyed, read('id_old,id_new\nPAT 1,S1\n'));

  it('gives listed patients their own pseudonym under every issuer, and all others a keyed one', () => {
    expect(identity.pseudonym('id\0\0pat1')).toBe('S1');
    expect(identity.pseudonym('id\0klinik\0pat1')).toBe('S1');
    expect(identity.pseudonym('id\0\0pat2')).toBe(keyed.pseudonym('id\0\0pat2'));
    expect(identity.pseudonym('name\0pat1\0\0')).toBe(keyed.pseudonym('name\0pat1\0\0'));
    expect(identity.uid('1.2.3')).toBe(keyed.uid('1.2.3'));
  });

  it('knows who is not listed', () => {
    expect(listedPseudonym('id\0\0pat2', new Map([['pat1', 'S1']]))).toBeUndefined();
    expect(listedPseudonym('study\x001.2.3', new Map([['1.2.3', 'S1']]))).toBeUndefined();
  });
});
