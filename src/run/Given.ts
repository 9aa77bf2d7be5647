import type { Looks } from '../file/Looked';
import type { Passwords } from '../platform/taking/Passwords';
import type { IgnoredFile, TakenFile } from '../platform/taking/SourceFile';
import type { Entry } from '../platform/taking/withLooks';

/** Files as they came, before their content is looked at. */
export type Given = Iterable<Entry> | AsyncIterable<Entry>;

/** Tells by content which of them are DICOM, opens archives and numbers all in order. */
export type Intake = <Told>(
  given: Given,
  looks: Looks<Told>,
  passwords?: Passwords,
) => AsyncIterable<TakenFile<Told> | IgnoredFile>;
