import { cpus } from 'node:os';

/**
 * A figure of the benchmark: a value beside the floor of the same run, and the bar that it must not pass. `bar` is a multiple of the floor,
 * or of `unit` where there is no floor.
 *
 * @typedef {{ name: string, unit: string, value: number, floor?: number, floorName?: string, bar?: number }} Figure
 */

export const machine = () => `${cpus().length} x ${cpus()[0].model}, Node ${process.version}`;

/** @param {Figure} figure */
export const ratioOf = ({ value, floor = 1 }) => value / floor;

/** @param {Figure} figure */
export const isMet = (figure) => figure.bar === undefined || ratioOf(figure) <= figure.bar;

/** @param {readonly Figure[]} figures */
export function printFigures(figures) {
  for (const figure of figures) {
    const { name, unit, value, floor, floorName, bar } = figure;
    const beside =
      floor === undefined
        ? ''
        : `, ${ratioOf(figure).toFixed(2)} x ${floorName} (${floor.toFixed(2)} ${unit})`;
    const against = bar === undefined ? '' : `, bar ${bar} ${floor === undefined ? unit : 'x'}`;
    const word = bar === undefined ? '      ' : isMet(figure) ? 'met   ' : 'MISSED';
    console.log(`${word} ${name}: ${value.toFixed(2)} ${unit}${beside}${against}`);
  }
}
