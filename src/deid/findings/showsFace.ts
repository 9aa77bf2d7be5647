import bounds from '../data/headScanBounds.json';
import type { HeadSlices } from './Inspection';

const [leastSlices] = bounds.slices as [number, string];
const [leastCoverage] = bounds.coverage as [number, string];

/** Whether the thin head slices of one series are enough of a head to rebuild its face. */
export const showsFace = ({ slices, millimetres }: HeadSlices): boolean =>
  slices >= leastSlices && millimetres >= leastCoverage;
