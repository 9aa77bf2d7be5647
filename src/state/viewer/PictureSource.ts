import type { FileRow } from '../../run/FileRow';
import type { PatientSummary } from '../../run/people/PatientSummary';
import type { PixelReview } from './pixelReview.svelte';

/** What pictures stand on: the files at hand. */
export interface PictureSource {
  readonly files: readonly FileRow[];
  readonly read: { readonly patients: readonly PatientSummary[]; readonly files: readonly FileRow[] };
  readonly toSee: readonly FileRow[];
  /** `leftOut`: files of people whom the person left out; nobody need look at them. */
  readonly people: { readonly leftOut: ReadonlySet<number> };
  readonly review: PixelReview;
  /** The clean copy of a file, where there is one. */
  copyOf(file: number): Blob | undefined;
}
