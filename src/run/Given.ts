import type { IgnoredFile, SourceFile } from '../platform/SourceFile';
import type { Entry } from '../platform/withHeads';

/** Files as they came, before their content is looked at. */
export type Given = Iterable<Entry> | AsyncIterable<Entry>;

/** Tells by content which of them are DICOM, opens archives and numbers all in order. */
export type Intake = (given: Given) => AsyncIterable<SourceFile | IgnoredFile>;
