/** What of all headers of a codestream says how long its segments may be. */
export interface Jpeg2000Kind {
  /** Csiz. */
  readonly components: number;
  /** The most decomposition levels of any component in any tile. */
  readonly levels: number;
  /** Part 2 has segments that go on otherwise (ITU-T T.801 annex A). */
  readonly extended: boolean;
}

const [siz, cod, coc] = [0xff51, 0xff52, 0xff53];

/** @param headers the segments of the main header, SIZ first, and of all tile-parts */
export function jpeg2000KindOf(headers: readonly (readonly Uint8Array[])[]): Jpeg2000Kind {
  const size = headers[0]?.find((segment) => word(segment, 0) === siz) ?? new Uint8Array();
  const components = word(size, 38);
  const levels = headers.flat().map((segment) => {
    if (word(segment, 0) === cod) return segment[9] ?? 0;
    return word(segment, 0) === coc ? (segment[5 + width(components)] ?? 0) : 0;
  });
  return {
    components,
    levels: levels.reduce((most, each) => Math.max(most, each), 0),
    extended: ((size[6] ?? 0) & 0x80) !== 0,
  };
}

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
/** Of a component's number (T.800 A.6). */
const width = (components: number): number => (components < 257 ? 1 : 2);

/** How many bytes of a segment with its marker decoding needs, by what it counts (T.800 A.5, A.6); 0: it needs none of it. */
export function neededOfJpeg2000(
  segment: Uint8Array,
  { components, levels, extended }: Jpeg2000Kind,
): number {
  const marker = word(segment, 0);
  const number = width(components);
  const isPrecincts = (flags: number | undefined): boolean => ((flags ?? 0) & 1) === 1;
  // Comments, places of components and pointers to packets; markers without a length say nothing.
  if ([0xff57, 0xff58, 0xff63, 0xff64].includes(marker) || segment.length === 2) return 0;
  if (extended) return segment.length;
  switch (marker) {
    case siz:
      return 40 + 3 * components;
    case cod:
      return 14 + (isPrecincts(segment[4]) ? (segment[9] ?? 0) + 1 : 0);
    case coc:
      return 10 + number + (isPrecincts(segment[4 + number]) ? (segment[5 + number] ?? 0) + 1 : 0);
    case 0xff5c:
      return 5 + ofSteps(segment[4], levels);
    case 0xff5d:
      return 5 + number + ofSteps(segment[4 + number], levels);
    case 0xff5e:
      return 6 + number;
    case 0xff5f:
      return segment.length - ((segment.length - 4) % (5 + 2 * number));
    case 0xff50:
      return 8 + 2 * bitsIn(segment.subarray(4, 8));
    default:
      return segment.length;
  }
}

/** Steps of QCD and QCC: a byte each where nothing is quantized, one of two bytes for all, or two bytes each. */
function ofSteps(style = 0, levels: number): number {
  if ((style & 31) === 1) return 2;
  return (3 * levels + 1) * ((style & 31) === 0 ? 1 : 2);
}

/** Pcap (T.800 A.5.2): each bit has a number of two bytes. */
const bitsIn = (bytes: Uint8Array): number =>
  bytes.reduce((count, byte) => count + byte.toString(2).replaceAll('0', '').length, 0);
