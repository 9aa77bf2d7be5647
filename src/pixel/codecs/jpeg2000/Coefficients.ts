/** Coefficients, then samples, of one tile-component: whole numbers where its wavelet is reversible. */
export type Coefficients = Int32Array | Float32Array;
