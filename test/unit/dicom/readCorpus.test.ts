import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeDicom } from '../../../src/dicom/read/looksLikeDicom';
import type { Part10, Unreadable } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { tilingGap } from '../../../src/dicom/read/tilingGap';

const corpus = join(import.meta.dirname, '../../../../shared/corpus');

interface Row {
  readonly file: string;
  readonly transfer_syntax: string | null;
  readonly oracle: { readonly dcmdump_rc: number };
}

/** What dcmdump does not read to its end: what this reader says of it. */
const rejectedByDcmdump: Record<string, string> = {
  '3gb-bulk-data-truncated': 'truncated 1908',
  'GH179B.dcm': 'bad-element 1456',
  'GH364.dcm': 'bad-element 1136',
  'MR_truncated.dcm': 'truncated 1488',
  'SC_rgb_jpeg.dcm': 'unsupported-transfer-syntax 356',
  'no_meta.dcm': 'not-dicom 0',
  no_preamble_dicm_in_data: 'part10',
  'not_dicom_text.dcm': 'not-dicom 0',
  'rtplan_truncated.dcm': 'truncated 1410',
  'truncated_in_header_from_CT_small.dcm': 'truncated 1486',
};

describe.skipIf(!existsSync(corpus))('the corpus beside the project (skipped where it is not)', () => {
  const rows = existsSync(corpus)
    ? (JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as Row[])
    : [];
  const outcomes = rows.map(async (row): Promise<[Row, Blob, Part10 | Unreadable]> => {
    const blob = await openAsBlob(join(corpus, row.file));
    return [row, blob, await readPart10(blob)];
  });

  it('is read wholly, in its own syntax and without a gap, wherever dcmdump reads a file to its end', async () => {
    const failed: string[] = [];
    for (const [row, , outcome] of await Promise.all(outcomes)) {
      if (row.oracle.dcmdump_rc !== 0) continue;
      if (outcome.kind !== 'part10') failed.push(`${row.file}: ${outcome.code} at ${outcome.at}`);
      else if (tilingGap(outcome) !== undefined) failed.push(`${row.file}: gap`);
      else if ((row.transfer_syntax ?? outcome.transferSyntax.uid) !== outcome.transferSyntax.uid)
        failed.push(`${row.file}: ${outcome.transferSyntax.uid}`);
    }
    expect(failed).toEqual([]);
  });

  it('is refused with code and offset where dcmdump rejects a file', async () => {
    const said: Record<string, string> = {};
    for (const [row, , outcome] of await Promise.all(outcomes)) {
      if (row.oracle.dcmdump_rc === 0) continue;
      const name = row.file.split('__').at(-1) ?? '';
      said[name] = outcome.kind === 'part10' ? 'part10' : `${outcome.code} ${outcome.at}`;
    }
    expect(said).toEqual(rejectedByDcmdump);
  });

  it('is recognised by its first KiB', async () => {
    const missed: string[] = [];
    for (const [row, blob, outcome] of await Promise.all(outcomes)) {
      const head = new Uint8Array(await blob.slice(0, 1024).arrayBuffer());
      if (looksLikeDicom(head) !== !(outcome.kind === 'unreadable' && outcome.code === 'not-dicom'))
        missed.push(row.file);
    }
    expect(missed).toEqual([]);
  });
});
