import { timeoutFor } from '../../lanes/timeoutFor';
import type { Ledger } from '../cleaning/Ledger';
import type { Lanes } from '../Lanes';
import type { RunFile } from '../RunFile';

/** Bytes of all copies up to which a report waits for their SHA-256: a second or two. Beyond, it says size and CRC-32, which are known. */
const most = 1_000_000_000;

/** Has lanes compute the SHA-256 of all copies that have none yet. A copy that cannot be read, its medium being gone, stays without. */
export async function hashCopies(
  pool: Lanes['pool'],
  files: readonly RunFile[],
  ledger: Pick<Ledger, 'of' | 'hashed'>,
): Promise<void> {
  const copies = files.flatMap(({ id }) => {
    const copy = ledger.of(id);
    return copy?.kind === 'cleaning' && copy.sha256 === undefined ? [{ id, blob: copy.blob }] : [];
  });
  if (copies.reduce((sum, { blob }) => sum + blob.size, 0) > most) return;
  await pool.runAll(copies, (service, { blob }) => service.digest(blob, true), {
    timeoutOf: ({ blob }) => timeoutFor(blob.size),
    onResult: (outcome, { id }) => {
      if (outcome.kind === 'digest' && outcome.sha256 !== undefined) ledger.hashed(id, outcome.sha256);
    },
  });
}
