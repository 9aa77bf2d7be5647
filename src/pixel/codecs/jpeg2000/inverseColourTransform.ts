import type { Coefficients } from './Coefficients';

/** RCT where all three components are whole numbers, otherwise ICT (T.800 Annex G), in place. */
export function inverseColourTransform(y: Coefficients, u: Coefficients, v: Coefficients): void {
  const whole = y instanceof Int32Array && u instanceof Int32Array && v instanceof Int32Array;
  if (whole) inverseReversible(y, u, v);
  else inverseIrreversible(y, u, v);
}

function inverseReversible(y: Int32Array, u: Int32Array, v: Int32Array): void {
  for (let i = 0; i < y.length; i++) {
    const [luma, blue, red] = [y[i] ?? 0, u[i] ?? 0, v[i] ?? 0];
    const green = luma - ((blue + red) >> 2);
    y[i] = red + green;
    u[i] = green;
    v[i] = blue + green;
  }
}

function inverseIrreversible(y: Coefficients, u: Coefficients, v: Coefficients): void {
  for (let i = 0; i < y.length; i++) {
    const [luma, blue, red] = [y[i] ?? 0, u[i] ?? 0, v[i] ?? 0];
    y[i] = luma + 1.402 * red;
    u[i] = luma - 0.344136 * blue - 0.714136 * red;
    v[i] = luma + 1.772 * blue;
  }
}
