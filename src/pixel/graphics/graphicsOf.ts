import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { DisplayedArea } from './DisplayedArea';
import { displayedAreaOf } from './displayedAreaOf';
import { graphicLayers } from './graphicLayers';
import { graphicLimits } from './graphicLimits';
import type { Annotation, Graphics, PictureReference, PlacedText, Shape } from './Graphics';
import { itemsAt } from './itemsAt';
import { pictureReferences } from './pictureReferences';
import { placedTextOf } from './placedTextOf';
import { referencesAt } from './referencesAt';
import { shapeOf } from './shapeOf';

/**
 * The shapes and texts that a presentation state draws over pictures (PS3.3 A.33, C.10.5). Not its window, its displayed area, its shutters or its
 * overlays. A compound graphic has simple ones beside it that say the same (C.10.5.1.3.1): those are taken. Bounded by `graphicLimits`.
 */
export function graphicsOf(part10: Part10): Graphics {
  const layers = graphicLayers(part10);
  const areaOf = displayedAreaOf(part10);
  const all = byArea(pictureReferences(part10), areaOf);
  const room: Room = { ...graphicLimits };
  const annotations = itemsAt(part10.dataSet, tags.GraphicAnnotationSequence).flatMap((item) => {
    const { order = 0, colour } = layers.get(textAt(part10, item, tags.GraphicLayer)) ?? {};
    const own = referencesAt(part10, item);
    room.references -= own.length;
    const known = room.references >= 0;
    if (!known) room.objects = 0;
    return (known && own.length > 0 ? byArea(own, areaOf) : all)
      .map(([area, on]) => ({ order, annotation: { on, colour, ...objectsOf(part10, item, area, room) } }))
      .filter(({ annotation: { shapes, texts, left } }) => shapes.length + texts.length + left > 0);
  });
  // The order of the file within a layer: sorting is stable.
  annotations.sort((a, b) => a.order - b.order);
  return { kind: 'graphics', annotations: annotations.map(({ annotation }) => annotation) };
}

/** What may still come. */
type Room = Record<keyof typeof graphicLimits, number>;

/** The pictures of an annotation by the area of them that is displayed: fractions of it mean other pixels in each. */
function byArea(
  pictures: readonly PictureReference[],
  areaOf: (sopInstance: string) => DisplayedArea | undefined,
): (readonly [DisplayedArea | undefined, readonly PictureReference[]])[] {
  const groups = new Map<DisplayedArea | undefined, PictureReference[]>();
  for (const picture of pictures) {
    const area = areaOf(picture.sopInstance);
    const group = groups.get(area);
    if (group === undefined) groups.set(area, [picture]);
    else group.push(picture);
  }
  return [...groups];
}

function objectsOf(
  part10: Part10,
  item: DataSet,
  area: DisplayedArea | undefined,
  room: Room,
): Pick<Annotation, 'shapes' | 'texts' | 'left'> {
  const shapes: Shape[] = [];
  const texts: PlacedText[] = [];
  let left = compoundsAlone(part10, item);
  const drawn = itemsAt(item, tags.GraphicObjectSequence);
  const written = itemsAt(item, tags.TextObjectSequence);
  // Not one by one: a hostile file can ask for them again for each of its areas.
  if (room.objects <= 0) return { shapes, texts, left: left + drawn.length + written.length };
  for (const object of drawn) {
    const shape = room.objects > 0 && room.points > 0 ? shapeOf(part10, object, area) : undefined;
    if (shape === undefined || shape.points.length / 2 > room.points) left++;
    else {
      room.objects--;
      room.points -= shape.points.length / 2;
      shapes.push(shape);
    }
  }
  for (const object of written) {
    if (textAt(part10, object, tags.UnformattedTextValue).trim() === '') continue;
    const text = room.objects > 0 ? placedTextOf(part10, object, area) : undefined;
    if (text === undefined) left++;
    else {
      room.objects--;
      texts.push(text);
    }
  }
  return { shapes, texts, left };
}

/** Compound graphics that no simple one stands for. */
function compoundsAlone(part10: Part10, item: DataSet): number {
  const compounds = itemsAt(item, tags.CompoundGraphicSequence);
  if (compounds.length === 0) return 0;
  const idOf = (object: DataSet): string => textAt(part10, object, tags.CompoundGraphicInstanceID);
  const simple = new Set(
    [tags.GraphicObjectSequence, tags.TextObjectSequence].flatMap((sequence) =>
      itemsAt(item, sequence).map(idOf),
    ),
  );
  return compounds.filter((compound) => !simple.has(idOf(compound))).length;
}
