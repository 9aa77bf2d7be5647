import { CodestreamError } from '../../Codestream';
import type { Samples } from '../../Raster';
import type { Coefficients } from './Coefficients';
import type { ComponentSize, ImageSize } from './ImageSize';
import type { Area } from './Tile';

/** The picture that tiles are put into: one grid for all components, as fine as the finest; coarser ones are repeated. */
export class Picture {
  readonly rows: number;
  readonly columns: number;
  readonly bits: number;
  readonly signed: boolean;
  readonly samples: Samples;
  private readonly size: ImageSize;
  private readonly x0: number;
  private readonly y0: number;
  private readonly dx: number;
  private readonly dy: number;

  constructor(size: ImageSize) {
    const { components } = size;
    this.size = size;
    this.dx = Math.min(...components.map(({ dx }) => dx));
    this.dy = Math.min(...components.map(({ dy }) => dy));
    this.x0 = Math.ceil(size.x0 / this.dx);
    this.y0 = Math.ceil(size.y0 / this.dy);
    this.columns = Math.ceil(size.x1 / this.dx) - this.x0;
    this.rows = Math.ceil(size.y1 / this.dy) - this.y0;
    this.bits = Math.max(...components.map(({ bits }) => bits));
    this.signed = components.some(({ signed }) => signed);
    if (components.some(({ dx, dy }) => dx % this.dx !== 0 || dy % this.dy !== 0))
      throw new CodestreamError('component sampling', 0);
    if (this.signed && components.some(({ signed }) => !signed))
      throw new CodestreamError('signed and unsigned components', 0);
    this.samples = newSamples(this.rows * this.columns * components.length, this.bits, this.signed);
  }

  /** Writes the samples of one component of a tile, shifted to their level and clamped (T.800 G.1). */
  place(component: number, area: Area, data: Coefficients): void {
    const size = this.size.components[component];
    if (size === undefined) return;
    const across = size.dx / this.dx;
    const down = size.dy / this.dy;
    const sized: Sized = { size, width: area.x1 - area.x0, count: this.size.components.length };
    if (data instanceof Float32Array)
      for (let i = 0; i < data.length; i++) data[i] = (data[i] ?? 0) + noFractions - noFractions;
    for (let y = area.y0; y < area.y1; y++) {
      // The first row and column of samples also stand for what lies before them.
      const top = y * size.dy < this.size.y0 + size.dy ? 0 : y * down - this.y0;
      const bottom = Math.min(this.rows, (y + 1) * down - this.y0);
      for (let row = top; row < bottom; row++) {
        const to = (row * this.columns - this.x0) * sized.count + component;
        this.placeRow(to, across, area, data, (y - area.y0) * sized.width, sized);
      }
    }
  }

  private placeRow(
    to: number,
    across: number,
    area: Area,
    data: Coefficients,
    from: number,
    sized: Sized,
  ): void {
    const { samples } = this;
    const { size, count } = sized;
    const least = size.signed ? -(2 ** (size.bits - 1)) : 0;
    const most = least + 2 ** size.bits - 1;
    const level = size.signed ? 0 : 2 ** (size.bits - 1);
    if (across === 1) {
      let at = to + area.x0 * count;
      for (let x = 0; x < sized.width; x++, at += count) {
        const value = (data[from + x] ?? 0) + level;
        samples[at] = value < least ? least : value > most ? most : value;
      }
      return;
    }
    const end = this.x0 + this.columns;
    for (let x = area.x0; x < area.x1; x++) {
      const value = Math.min(most, Math.max(least, (data[from + x - area.x0] ?? 0) + level));
      const left = x * size.dx < this.size.x0 + size.dx ? this.x0 : x * across;
      for (let column = left; column < Math.min(end, (x + 1) * across); column++)
        samples[to + column * count] = value;
    }
  }
}

interface Sized {
  readonly size: ComponentSize;
  readonly width: number;
  readonly count: number;
}

/** Numbers of this size have no room for fractions: adding it rounds to the nearest whole number, halves to the even one, as others do. */
const noFractions = 1.5 * 2 ** 52;

function newSamples(length: number, bits: number, signed: boolean): Samples {
  if (bits <= 8) return signed ? new Int8Array(length) : new Uint8Array(length);
  if (bits <= 16) return signed ? new Int16Array(length) : new Uint16Array(length);
  return signed ? new Int32Array(length) : new Uint32Array(length);
}
