import type { FileReport } from '../CleaningReport';

/** One file that a run wrote, as far as its report knows it. */
export interface Output {
  /** Number of the source in the report. */
  readonly id: string;
  /** Path in the output. */
  readonly name: string;
  /** Bytes; undefined in reports of versions that did not tell. */
  readonly size: number | undefined;
  /** Hexadecimal, each of them; either may be unknown. */
  readonly sha256: string | undefined;
  readonly crc32: string | undefined;
}

/** The output of a file; none where no copy was written. */
export const outputOf = ({ id, output, refused, bytesOut, sha256Out, crc32Out }: FileReport): Output[] =>
  refused !== undefined || output === ''
    ? []
    : [{ id, name: output, size: bytesOut, sha256: sha256Out, crc32: crc32Out }];
