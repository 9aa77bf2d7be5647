import type { Shape } from '../pixel/graphics/Graphics';

/**
 * A shape as the `d` of an SVG path. Its y is stretched by `aspect`, the height of a pixel through its width, so that a circle is one on the screen.
 */
export function shapePath({ kind, points }: Shape, aspect = 1): string {
  const at = Array.from({ length: Math.floor(points.length / 2) }, (_, i): Point => {
    return [points[2 * i] ?? 0, (points[2 * i + 1] ?? 0) * aspect];
  });
  switch (kind) {
    case 'point':
      // A dot: the stroke has round ends.
      return `${moveTo(at[0])}h0`;
    case 'polyline':
      return `${moveTo(at[0])}${at.slice(1).map(lineTo).join('')}`;
    case 'interpolated':
      return `${moveTo(at[0])}${curves(at)}`;
    case 'circle':
      return circle(at);
    case 'ellipse':
      return ellipse(at);
  }
}

type Point = readonly [x: number, y: number];

/** Thousandths of a pixel are more than a screen shows. */
const text = (...numbers: readonly number[]): string =>
  numbers.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');

const moveTo = ([x, y]: Point = [0, 0]): string => `M${text(x, y)}`;
const lineTo = ([x, y]: Point): string => `L${text(x, y)}`;
const between = ([x0, y0]: Point, [x1, y1]: Point): number => Math.hypot(x1 - x0, y1 - y0);

function circle([centre = [0, 0], on = centre]: readonly Point[]): string {
  const radius = between(centre, on);
  const [x, y] = centre;
  return round([x - radius, y], [x + radius, y], radius, radius, 0);
}

/** An ellipse has its middle between the ends of the major axis. */
function ellipse([a = [0, 0], b = a, c = a, d = c]: readonly Point[]): string {
  const degrees = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  return round(a, b, between(a, b) / 2, between(c, d) / 2, degrees);
}

/** There and back by half an ellipse each. */
function round(from: Point, to: Point, rx: number, ry: number, degrees: number): string {
  const arc = (end: Point): string => `A${text(rx, ry, degrees, 0, 1, ...end)}`;
  return `${moveTo(from)}${arc(to)}${arc(from)}Z`;
}

/** Catmull-Rom through all points, closed where the last one is the first (PS3.3 C.10.5.1.2: the line passes through all of them). */
function curves(at: readonly Point[]): string {
  const last = at.length - 1;
  const closed = last > 1 && at[0]?.[0] === at[last]?.[0] && at[0]?.[1] === at[last]?.[1];
  const point = (i: number): Point => {
    const inside = closed ? (i + last) % last : Math.min(last, Math.max(0, i));
    return at[inside] ?? [0, 0];
  };
  let path = '';
  for (let i = 0; i < last; i++) {
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    path += `C${text(x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6, x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6, x2, y2)}`;
  }
  return path;
}
