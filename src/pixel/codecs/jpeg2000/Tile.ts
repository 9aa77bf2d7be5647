import type { CodingStyle, TileStyle } from './CodingStyle';
import type { CodeBlock } from './CodeBlock';
import type { TagTree } from './TagTree';

/** A tile laid out (T.800 Annex B): components, resolutions, subbands, precincts. */
export interface Tile {
  readonly style: TileStyle;
  readonly components: readonly TileComponent[];
}

/** [x0, x1) by [y0, y1) in the samples of a component, a resolution or a subband. */
export interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface TileComponent extends Area {
  readonly style: CodingStyle;
  readonly shift: number;
  readonly resolutions: readonly Resolution[];
}

export interface Resolution extends Area {
  readonly subbands: readonly Subband[];
  readonly precincts: readonly Precinct[];
}

export interface Subband extends Area {
  /** 0 LL, 1 HL, 2 LH, 3 HH. */
  readonly orientation: number;
  /** Bit-planes of a coefficient (Mb of equation E-2), without the region of interest. */
  readonly planes: number;
  /** Step of quantization; 1 where reversible. */
  readonly step: number;
  /** Blocks that packets brought something for. */
  readonly blocks: CodeBlock[];
}

export interface Precinct {
  readonly component: number;
  readonly resolution: number;
  readonly number: number;
  /** Where the position progressions meet it on the reference grid. */
  readonly x: number;
  readonly y: number;
  /** Packets of this precinct read so far. */
  layers: number;
  /** One per subband; made when the first packet comes. */
  parts: PrecinctPart[] | undefined;
}

/** The code-blocks of a subband that lie in one precinct, numbered row by row. */
export interface PrecinctPart {
  readonly band: Subband;
  readonly area: Area;
  /** Width and height of a code-block that no edge cuts. */
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly across: number;
  readonly blocks: (CodeBlock | undefined)[];
  readonly inclusion: TagTree;
  readonly zeroPlanes: TagTree;
}
