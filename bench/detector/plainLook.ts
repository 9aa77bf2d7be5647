import type { Look } from '../../src/pixel/render/Look';

/** 8-bit pictures as they are. */
export const plainLook: Look = {
  explanation: '',
  modality: { kind: 'rescale', slope: 1, intercept: 0 },
  voi: { kind: 'window', center: 128, width: 256, shape: 'LINEAR' },
  padding: undefined,
  palette: undefined,
};
