import type { CodeBlock, Segment } from './CodeBlock';
import { blockStyles } from './CodingStyle';
import type { HeaderBits } from './HeaderBits';
import { mostZeroPlanes } from './partsOfPrecinct';
import type { PrecinctPart } from './Tile';

/** What a packet brings for one segment of a code-block. */
interface Contribution {
  readonly segment: Segment;
  readonly passes: number;
  readonly length: number;
}

/**
 * Reads one packet header (T.800 B.10) and says which bytes of the body belong to which segment. Undefined where the header is broken
 * or cut off: nothing behind it can be understood.
 */
export function readPacketHeader(
  parts: readonly PrecinctPart[],
  layer: number,
  blockStyle: number,
  bits: HeaderBits,
): Contribution[] | undefined {
  const contributions: Contribution[] = [];
  if (bits.next() === 0) return bits.exhausted ? undefined : contributions;
  for (const part of parts) {
    for (let number = 0; number < part.blocks.length; number++) {
      let block = part.blocks[number];
      const included =
        block === undefined ? part.inclusion.isBelow(number, layer + 1, bits) : bits.next() === 1;
      if (!included) continue;
      if (block === undefined) {
        let zeroPlanes = 0;
        while (!part.zeroPlanes.isBelow(number, zeroPlanes + 1, bits))
          if (++zeroPlanes >= mostZeroPlanes) return undefined;
        part.blocks[number] = block = newBlock(part, number, zeroPlanes);
        part.band.blocks.push(block);
      }
      let passes = readPasses(bits);
      while (bits.next() === 1) if (++block.lengthBits > 31) return undefined;
      while (passes > 0) {
        const segment = openSegment(block, blockStyle);
        const taken = Math.min(passes, segment.mostPasses - segment.told);
        const length = bits.take(block.lengthBits + Math.floor(Math.log2(taken)));
        contributions.push({ segment, passes: taken, length });
        segment.told += taken;
        passes -= taken;
      }
      if (bits.exhausted) return undefined;
    }
  }
  return bits.exhausted ? undefined : contributions;
}

function newBlock(part: PrecinctPart, number: number, zeroPlanes: number): CodeBlock {
  const { area, blockWidth, blockHeight, across } = part;
  const column = Math.floor(area.x0 / blockWidth) + (number % across);
  const row = Math.floor(area.y0 / blockHeight) + Math.floor(number / across);
  const x = Math.max(area.x0, column * blockWidth);
  const y = Math.max(area.y0, row * blockHeight);
  return {
    x: x - part.band.x0,
    y: y - part.band.y0,
    width: Math.min(area.x1, (column + 1) * blockWidth) - x,
    height: Math.min(area.y1, (row + 1) * blockHeight) - y,
    zeroPlanes,
    lengthBits: 3,
    segments: [],
  };
}

/** The number of coding passes (T.800 Table B.4). */
function readPasses(bits: HeaderBits): number {
  if (bits.next() === 0) return 1;
  if (bits.next() === 0) return 2;
  const few = bits.take(2);
  if (few < 3) return 3 + few;
  const some = bits.take(5);
  return some < 31 ? 6 + some : 37 + bits.take(7);
}

/** The segment that takes the next pass: one codeword, as the code-block style cuts them (T.800 D.4, D.6; T.814 B). */
function openSegment(block: CodeBlock, blockStyle: number): Segment {
  const { segments } = block;
  const last = segments.at(-1);
  if (last !== undefined && last.told < last.mostPasses) return last;
  let mostPasses = Infinity;
  if ((blockStyle & blockStyles.highThroughput) !== 0) mostPasses = segments.length === 0 ? 1 : 2;
  else if ((blockStyle & blockStyles.terminateAll) !== 0) mostPasses = 1;
  else if ((blockStyle & blockStyles.bypass) !== 0)
    // Four bit-planes in one codeword, then raw significance and refinement by turns with arithmetic clean-up.
    mostPasses = last === undefined ? 10 : last.mostPasses === 2 ? 1 : 2;
  const segment: Segment = { told: 0, passes: 0, mostPasses, pieces: [] };
  segments.push(segment);
  return segment;
}
