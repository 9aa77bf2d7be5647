import type { Coefficients } from './Coefficients';
import type { JpegScan } from './readScanHeader';

/** A block in the order of a scan: which of its components, and where its coefficients begin. */
export type VisitBlock = (component: number, offset: number) => void;

/**
 * Goes through the blocks of a sequential scan in the order of the codestream (ITU-T T.81 A.2): one component alone row by row, several
 * interleaved in MCUs.
 *
 * @param mcu called before each MCU with its number
 */
export function blocksOfScan(
  { components, mcusWide, mcusHigh }: Coefficients,
  scan: JpegScan,
  mcu: (number: number) => void,
  visit: VisitBlock,
): void {
  const inScan = scan.components.map(({ index }) => components[index]);
  const [only] = inScan;
  if (inScan.length === 1 && only !== undefined) {
    for (let n = 0; n < only.ownWide * only.ownHigh; n++) {
      mcu(n);
      visit(0, 64 * (Math.floor(n / only.ownWide) * only.blocksWide + (n % only.ownWide)));
    }
    return;
  }
  for (let n = 0; n < mcusWide * mcusHigh; n++) {
    mcu(n);
    const row = Math.floor(n / mcusWide);
    const column = n - row * mcusWide;
    for (let place = 0; place < inScan.length; place++) {
      const component = inScan[place];
      if (component === undefined) continue;
      const { h, v, blocksWide } = component;
      for (let y = 0; y < v; y++)
        for (let x = 0; x < h; x++) visit(place, 64 * ((row * v + y) * blocksWide + column * h + x));
    }
  }
}
