import type { SegmentReader } from './SegmentReader';

/** One row of POC (T.800 A.6.6): a volume of packets and the order in which they come. Ends are exclusive. */
export interface ProgressionChange {
  readonly progression: number;
  readonly resolutions: readonly [number, number];
  readonly components: readonly [number, number];
  readonly layersEnd: number;
}

export function readProgressionChanges(segment: SegmentReader, components: number): ProgressionChange[] {
  const changes: ProgressionChange[] = [];
  const size = components < 257 ? 7 : 9;
  while (segment.left >= size) {
    const firstResolution = segment.u8();
    const firstComponent = segment.component(components);
    const layersEnd = segment.u16();
    const resolutionsEnd = segment.u8();
    // In one byte, 0 stands for 256.
    const componentsEnd = segment.component(components) || 256;
    const progression = segment.u8();
    changes.push({
      progression,
      resolutions: [firstResolution, resolutionsEnd],
      components: [firstComponent, componentsEnd],
      layersEnd,
    });
  }
  return changes;
}
