import { numberOfFrames } from '../dicom/access/numberOfFrames';
import type { Part10 } from '../dicom/model/Part10';
import { tags } from '../dicom/dictionary/tags';
import { textAt, valuesAt } from '../dicom/access/valuesOf';
import { needOfEyes } from './needOfEyes';

/** What lists of pictures need to know of a file, told by the header alone. */
export interface PictureFacts {
  readonly frames: number;
  readonly rows: number;
  readonly columns: number;
  /** Place in the series; undefined where the file does not say. */
  readonly instanceNumber: number | undefined;
  /** Equal for pictures whose screens are laid out alike: device, modality and size. Says nothing about a person. */
  readonly layout: string;
  /** How much it needs a look (`needOfEyes`): the order of the review queue. */
  readonly need: number;
  /** Equal for pictures of one make: device, size, colours, Image Type, overlay planes. Where one differs from its series, it may carry print. */
  readonly make: string;
  /** Colour, or a palette: a screen may have been saved. */
  readonly colour: boolean;
  /** SOP Instance UID: a picture that is blacked out becomes a new instance, and what refers to it must know. */
  readonly sopInstance: string;
}

/** Undefined where the file has no pixel data. */
export function pictureFacts(part10: Part10): PictureFacts | undefined {
  if (part10.pixelData === undefined) return undefined;
  const text = (tag: number): string => textAt(part10, part10.dataSet, tag);
  const values = (tag: number): readonly string[] => valuesAt(part10, part10.dataSet, tag);
  const number = (tag: number): number | undefined => {
    const [first = ''] = values(tag);
    const value = Number.parseInt(first, 10);
    return Number.isSafeInteger(value) ? value : undefined;
  };
  const photometric = text(tags.PhotometricInterpretation).toUpperCase();
  const overlays = part10.dataSet.elements.some(({ tag }) => Math.floor(tag / 0x1000000) === 0x60);
  const [rows, columns] = [number(tags.Rows) ?? 0, number(tags.Columns) ?? 0];
  const layout = [
    text(tags.Manufacturer),
    text(tags.ManufacturerModelName),
    text(tags.Modality),
    rows,
    columns,
  ].join('|');
  return {
    frames: numberOfFrames(part10),
    rows,
    columns,
    instanceNumber: number(tags.InstanceNumber),
    sopInstance: text(tags.SOPInstanceUID),
    layout,
    make: [layout, text(tags.SOPClassUID), photometric, values(tags.ImageType).join('/'), overlays].join('|'),
    colour: photometric !== '' && !photometric.startsWith('MONOCHROME'),
    need: needOfEyes(part10),
  };
}
