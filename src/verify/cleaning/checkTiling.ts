import type { Part10 } from '../../dicom/model/Part10';
import { tilingGap } from '../../dicom/read/tilingGap';
import type { Problems } from '../Problems';

/** Every byte of the output belongs to one part; nothing stands in the preamble or behind the last element. */
export function checkTiling(output: Part10, problems: Problems): void {
  const gap = tilingGap(output);
  if (gap !== undefined) problems.add('tiling', 'gap', gap);
  if (output.trailing !== undefined) problems.add('tiling', 'trailing-bytes', output.trailing.start);
  if (!output.hasPreamble || output.meta === undefined) {
    problems.add('tiling', 'no-preamble', 0);
    return;
  }
  const used = output.bytes.view(0, 128)?.findIndex((byte) => byte !== 0) ?? 0;
  if (used >= 0) problems.add('tiling', 'preamble', used);
}
