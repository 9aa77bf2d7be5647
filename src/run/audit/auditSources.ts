import { isUnopened } from '../../platform/taking/isUnopened';
import type { LeftAloneReason } from '../../file/LeftAloneReason';
import type { IgnoredFile, SourceFile } from '../../platform/taking/SourceFile';

/** A file that is to be audited, or holds originals. */
export interface AuditSource {
  /** Place in the order of intake. */
  readonly id: number;
  readonly path: string;
  /** Empty where there are no bytes to be had. */
  readonly blob: Blob;
  /** Why the intake left it alone; only its bytes are searched then, and its name. */
  readonly reason: LeftAloneReason | undefined;
}

/** All files of an intake: what is no DICOM may tell something, too, and what could not be opened must be named. */
export async function* auditSources(
  files: AsyncIterable<SourceFile | IgnoredFile>,
): AsyncGenerator<AuditSource> {
  for await (const file of files) {
    if ('blob' in file) yield { ...file, reason: undefined };
    else yield { ...file, blob: file.bytes ?? new Blob() };
  }
}

/** Whether nobody could look at it. */
export const isShut = ({ reason }: Pick<AuditSource, 'reason'>): boolean =>
  reason !== undefined && isUnopened(reason);

/** How a file stands after its audit: `read`, `other`, or the code of why it could not be opened or read. */
export function stateOf(
  file: Pick<AuditSource, 'reason'>,
  outcome:
    | { readonly kind: 'audit'; readonly state: string }
    | { readonly kind: 'unreadable' | 'failed'; readonly code: string },
): string {
  if (file.reason !== undefined && isShut(file)) return file.reason;
  return outcome.kind === 'audit' ? outcome.state : outcome.code;
}
