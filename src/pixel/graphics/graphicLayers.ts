import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { textAt } from '../../dicom/access/valuesOf';
import { numbersAt } from '../numbersAt';
import type { Colour } from './Graphics';
import { tags } from '../../dicom/dictionary/tags';
import { itemsAt } from './itemsAt';
import { srgbOfCieLab } from './srgbOfCieLab';

export interface GraphicLayer {
  /** Lower ones are drawn first. */
  readonly order: number;
  readonly colour: Colour | undefined;
}

/** The layers of a presentation state (PS3.3 C.10.7) by name. */
export function graphicLayers(part10: Part10): ReadonlyMap<string, GraphicLayer> {
  return new Map(
    itemsAt(part10.dataSet, tags.GraphicLayerSequence).map((item) => {
      const [order = 0] = numbersAt(part10, item, tags.GraphicLayerOrder);
      return [textAt(part10, item, tags.GraphicLayer), { order, colour: colourOf(part10, item) }];
    }),
  );
}

/** Colour goes before grey: a screen shows both. */
function colourOf(part10: Part10, layer: DataSet): Colour | undefined {
  const colour = srgbOfCieLab(numbersAt(part10, layer, tags.GraphicLayerRecommendedDisplayCIELabValue));
  if (colour !== undefined) return colour;
  const [grey] = numbersAt(part10, layer, tags.GraphicLayerRecommendedDisplayGrayscaleValue);
  if (grey === undefined) return undefined;
  const level = Math.round((255 * grey) / 0xffff);
  return [level, level, level];
}
