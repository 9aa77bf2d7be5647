/** Pixels of one side of the picture. */
export const side = 256;

/** Ellipsoids in units of the half picture, drawn one over the other: centre, half axes, stored value (HU + 1024). */
const bodies = [
  { x: 0, y: 0, z: 0, a: 0.78, b: 0.92, c: 1.15, value: 1084 }, // skin
  { x: 0, y: 0, z: 0, a: 0.72, b: 0.86, c: 1.1, value: 1924 }, // skull
  { x: 0, y: 0, z: 0, a: 0.66, b: 0.8, c: 1.04, value: 1060 }, // brain
  { x: -0.16, y: -0.06, z: 0.1, a: 0.09, b: 0.3, c: 0.5, value: 1030 }, // ventricles
  { x: 0.16, y: -0.06, z: 0.1, a: 0.09, b: 0.3, c: 0.5, value: 1030 },
  { x: 0, y: 0.42, z: -0.2, a: 0.05, b: 0.12, c: 0.3, value: 1032 },
  { x: 0.38, y: 0.24, z: 0.15, a: 0.12, b: 0.1, c: 0.2, value: 1094 }, // a drawn finding
  { x: -0.4, y: -0.42, z: -0.1, a: 0.06, b: 0.06, c: 0.12, value: 1224 },
] as const;

/** Grain instead of noise: the same in every run. */
const grain = (x: number, y: number, z: number): number => ((x * 73 + y * 151 + z * 199 + x * y) % 17) - 8;

function valueAt(x: number, y: number, z: number): number {
  let value = 24;
  for (const body of bodies) {
    const dx = (x - body.x) / body.a;
    const dy = (y - body.y) / body.b;
    const dz = (z - body.z) / body.c;
    if (dx * dx + dy * dy + dz * dz <= 1) value = body.value;
  }
  return value;
}

/** One axial slice of a drawn head, 16 bits a pixel, little endian, unsigned. `slice` counts from 0 to `slices` - 1. */
export function drawPhantom(slice: number, slices: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(side * side * 2);
  const view = new DataView(bytes.buffer);
  const z = ((slice + 0.5) / slices) * 2 - 1;
  const half = side / 2;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const value = valueAt((x + 0.5) / half - 1, (y + 0.5) / half - 1, z) + grain(x, y, slice);
      view.setUint16((y * side + x) * 2, value, true);
    }
  }
  return bytes;
}
