import { describe, expect, it } from 'vitest';
import { carriesIdentity } from '../../../../src/deid/findings/carriesIdentity';

const name = { text: 'Müller^Jörg', kind: 'name' } as const;
const id = { text: 'PAT-0815-77', kind: 'id' } as const;
const uid = { text: '1.2.276.0.7230010.3.1.4.1', kind: 'uid' } as const;

describe('a path', () => {
  it.each([
    ['MÜLLER_JÖRG/CT/1.dcm', name],
    ['mueller/1.dcm', name],
    ['Muller-J/1.dcm', name],
    ['CTmueller2024/1.dcm', name],
    ['export/pat081577.dcm', id],
    ['1.2.276.0.7230010.3.1.4.1.dcm', uid],
    ['joerg/1.dcm', name],
  ])('%s tells who it is', (path, secret) => {
    expect(carriesIdentity(path, [secret])).toBe(true);
  });

  it.each([
    ['STUDY01/IMAGE00001.dcm', name],
    ['CT/axial/0815.dcm', id],
    ['joergensen/1.dcm', name],
  ])('%s does not', (path, secret) => {
    expect(carriesIdentity(path, [secret])).toBe(false);
  });
});
