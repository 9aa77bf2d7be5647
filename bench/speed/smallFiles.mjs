// Many small files: the slices of the bench with a picture of 64 x 64, without a vendor's blocks, in folders of 1,000. About 15 kB each.
//   node bench/speed/smallFiles.mjs FOLDER 20000
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ctSlice } from './ctSlices.mjs';

const side = 64;

/** Writes the files into a folder, a hundred to a series and a thousand to a study; returns their number of bytes. */
export function writeSmallFiles(folder, count) {
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const study = Math.floor(n / 1000);
    const below = join(folder, `S${String(study).padStart(4, '0')}`);
    if (n % 1000 === 0) mkdirSync(below, { recursive: true });
    const picture = Buffer.alloc(side * side * 2);
    for (let at = 0; at < side * side; at++) picture.writeUInt16LE(((at * 7919 + n * 104_729) >>> 3) & 0xfff, 2 * at);
    const file = ctSlice(n, picture, side, { study, series: Math.floor(n / 100), vendorBlocks: false });
    writeFileSync(join(below, `IM${String(n).padStart(6, '0')}`), file);
    bytes += file.length;
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  console.log(`${writeSmallFiles(folder, Number(count))} bytes`);
}
