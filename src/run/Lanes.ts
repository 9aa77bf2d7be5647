import type { PixelService } from '../lanes/pixelProtocol';
import type { Pool } from '../lanes/pool';
import type { DicomService } from '../lanes/protocol';

/** Where the work on single files is done. */
export interface Lanes {
  readonly pool: Pick<Pool<DicomService>, 'run' | 'runAll'>;
  /** Lanes that carry the decoders: they show pictures and black out. Loaded when first used. */
  readonly pixels: Pick<Pool<PixelService>, 'run' | 'runAll'>;
}
