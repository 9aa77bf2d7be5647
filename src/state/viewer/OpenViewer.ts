import type { Annotations } from './Annotations.svelte';
import type { Viewer } from './viewer.svelte';

/** What is turned through, and the same slides in the clean copies. */
export interface OpenViewer {
  readonly original: Viewer;
  readonly copy: Viewer;
  /** What presentation states draw over the originals, and what is left of it over the copies. */
  readonly annotations: Annotations;
  readonly copyAnnotations: Annotations;
  /** True where it goes through the pictures that a person must look at. */
  readonly queue: boolean;
}

export function closeViewer(open: OpenViewer | undefined): void {
  open?.original.close();
  open?.copy.close();
  open?.annotations.close();
  open?.copyAnnotations.close();
}
