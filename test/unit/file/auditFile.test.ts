import { describe, expect, it } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import type { Audit } from '../../../src/file/audit/Audit';
import type { AuditOriginals } from '../../../src/file/readOriginals';
import { blobOf, ctElements, fileBytes, latin1, type FixtureElement } from '../../fixtures/part10';

const original = () => blobOf(fileBytes(ctElements()));
/** A file as a careless program leaves it: it calls itself clean, keeps the name in a comment and something private. */
const careless = () =>
  blobOf(
    fileBytes([
      { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2' },
      { tag: 0x00080018, vr: 'UI', value: '1.2.276.0.7230010.3.1.4.1' },
      { tag: 0x00090010, vr: 'LO', value: 'EXAMPLE' },
      { tag: 0x00091001, vr: 'LO', value: 'anything' },
      { tag: 0x00100010, vr: 'PN', value: 'Nobody' },
      { tag: 0x00120062, vr: 'CS', value: 'YES' },
      { tag: 0x00204000, vr: 'LT', value: 'PAT-0815-77 was afraid' },
    ] satisfies FixtureElement[]),
  );

let run = 0;
const originals = (...blobs: Blob[]): AuditOriginals => ({
  run: ++run,
  together: new Blob(blobs),
  sizes: blobs.map(({ size }) => size),
});

async function auditOf(file: Blob, path: string, given?: AuditOriginals, isDicom = true): Promise<Audit> {
  const audit = await dicomService.audit(file, { path, isDicom, originals: given });
  if (audit.kind !== 'audit') throw new Error(audit.kind);
  return audit;
}
const told = ({ findings }: Audit): string[] =>
  findings.map(({ kind, code, path }) => `${kind} ${code} ${path}`);

describe('the audit of a file', () => {
  it('says what identifies and what contradicts the stamps, without originals', async () => {
    const audit = await auditOf(careless(), 'IM1');
    expect(audit.originalValues).toBeUndefined();
    expect(told(audit)).toContain('contradicts private-not-declared (0012,0062)');
    expect(told(audit)).toContain('contradicts no-method (0012,0063)');
    expect(told(audit).some((line) => line.startsWith('survives'))).toBe(false);
  });

  it('with originals says which of their values survive, whichever of them they come from', async () => {
    const other = blobOf(fileBytes(ctElements({ id: 'OTHER-4242', name: 'Andere^Person' })));
    const audit = await auditOf(careless(), 'IM1', originals(other, original()));
    expect(told(audit)).toContain('survives id (0020,4000)');
    expect(told(audit)).toContain('survives uid (0008,0018)');
    expect(audit.originalValues).toBeGreaterThan(10);
    expect(
      told(await auditOf(careless(), 'IM1', originals(other))).some(
        (line) => line.includes('0020,4000') && line.startsWith('survives'),
      ),
    ).toBe(false);
  });

  it('knows a value of an original that is written under a VR which its attribute cannot have', async () => {
    const said = { tag: 0x00204000, vr: 'LT', value: 'Frau Wolfgrubner' } as const;
    for (const vr of ['FL', 'UI', 'OB']) {
      const name = { tag: 0x00101005, vr, value: latin1('Wolfgrubner^Ada ') };
      const given = originals(blobOf(fileBytes([...ctElements(), name].sort((a, b) => a.tag - b.tag))));
      expect(told(await auditOf(blobOf(fileBytes([said])), 'IM1', given)), vr).toContain(
        'survives name (0020,4000)',
      );
    }
  });

  it('finds names in names of files, and not in names that only count', async () => {
    const given = originals(original());
    expect(told(await auditOf(careless(), 'PAT-0815-77/IM1', given))).toContain('survives file-name ');
    expect(told(await auditOf(careless(), 'STUDY01/SERIES001/IMAGE00001.dcm', given))).not.toContain(
      'survives file-name ',
    );
  });

  it('searches the bytes of what is no DICOM or cannot be read', async () => {
    const given = originals(original());
    const letter = await auditOf(new Blob(['Brief an PAT-0815-77']), 'letter.txt', given, false);
    expect(letter.state).toBe('other');
    expect(told(letter)).toContain('survives id ');
    const cut = original().slice(0, 700);
    expect((await auditOf(cut, 'IM1', given)).state).toBe('truncated');
  });

  it('finds nothing of the originals in our own copy', async () => {
    const copy = await dicomService.clean(original(), {
      choice: { preset: 'basic', options: [] },
      key: new Uint8Array(32).fill(3),
      studySecrets: [],
      pixels: 'export-unreviewed',
    });
    if (copy.kind !== 'cleaning') throw new Error(copy.kind);
    const audit = await auditOf(copy.blob, 'STUDY01/SERIES001/IMAGE00001.dcm', originals(original()));
    expect(audit.findings.filter(({ kind }) => kind === 'survives' || kind === 'contradicts')).toEqual([]);
  });
});
