import { join } from 'node:path';
import type { Raster } from '../../src/pixel/Raster';
import type { Look } from '../../src/pixel/render/Look';
import { toGray } from '../../src/pixel/render/toGray';
import { findText } from '../../src/pixel/text/findText';
import { plainLook } from './plainLook';
import { readPnm } from './readPnm';
import { readSet } from './readSet';

/** As a file's window beside the full range. */
const windowLook: Look = { ...plainLook, voi: { kind: 'window', center: 90, width: 120, shape: 'LINEAR' } };
const rounds = 5;
const every = 8;

/**
 * Processor time of frames of 512 × 512 in grey, each in two views, and of 1024 × 768 in colour: medians over pictures of the median of
 * some rounds, with the views made, and as a multiple of a floor, which is a plain sum over the same pixels ten times.
 */
export function measureSpeed(folder: string): string {
  const rasters = readSet(folder)
    .filter((_, i) => i % every === 3)
    .map(({ name }) => readPnm(join(folder, name)));
  const grey = rasters
    .filter(({ samplesPerPixel }) => samplesPerPixel === 1)
    .map((r) => repeated(r, 512, 512));
  const colour = rasters
    .filter(({ samplesPerPixel }) => samplesPerPixel === 3)
    .map((r) => repeated(r, 1024, 768));
  return [
    row('512 x 512, two views', grey, [plainLook, windowLook]),
    row('1024 x 768 in colour', colour, [plainLook]),
  ].join('\n');
}

function row(name: string, rasters: readonly Raster[], looks: readonly Look[]): string {
  const times = rasters.map((raster) => timeOf(() => findText(toGray(raster, looks)))).sort((a, b) => a - b);
  const floors = rasters.map(({ samples }) => timeOf(() => floorOf(samples))).sort((a, b) => a - b);
  const at = (values: readonly number[], share: number): number =>
    values[Math.floor(values.length * share)] ?? 0;
  const floor = at(floors, 0.5);
  const told = (share: number): string =>
    `${at(times, share).toFixed(0)} ms (${(at(times, share) / floor).toFixed(0)} floors)`;
  return `${name}: ${rasters.length} pictures, median ${told(0.5)}, nine of ten within ${told(0.9)}, floor ${floor.toFixed(2)} ms`;
}

function timeOf(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function floorOf(samples: Raster['samples']): number {
  let sum = 0;
  for (let round = 0; round < 10; round++) for (const sample of samples) sum += sample;
  return sum;
}

/** The picture over and over until the frame is full. */
function repeated(raster: Raster, columns: number, rows: number): Raster {
  const n = raster.samplesPerPixel;
  const samples = new Uint8Array(columns * rows * n);
  for (let y = 0, to = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      for (let k = 0; k < n; k++, to++)
        samples[to] =
          raster.samples[((y % raster.rows) * raster.columns + (x % raster.columns)) * n + k] ?? 0;
  return { ...raster, columns, rows, samples };
}
