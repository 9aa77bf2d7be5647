import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { DisplayedArea } from './DisplayedArea';
import { floatsAt } from './floatsAt';
import type { PlacedText } from './Graphics';
import { pixelsFrom } from './pixelsFrom';
import { styleColour } from './styleColour';

/** What VR ST holds at most; a longer text is cut. */
const longestText = 1024;

/** One item of the Text Object Sequence (PS3.3 C.10.5); undefined where nothing says where it stands. */
export function placedTextOf(
  part10: Part10,
  object: DataSet,
  area: DisplayedArea | undefined,
): PlacedText | undefined {
  const text = textAt(part10, object, tags.UnformattedTextValue).slice(0, longestText);
  const points = (units: Tag, ...corners: readonly Tag[]): number[] | undefined => {
    const values = corners.flatMap((tag) => floatsAt(part10, object, tag)?.slice(0, 2) ?? []);
    if (values.length !== 2 * corners.length) return undefined;
    return pixelsFrom(textAt(part10, object, units), values, area);
  };
  const [x0, y0, x1, y1] =
    points(
      tags.BoundingBoxAnnotationUnits,
      tags.BoundingBoxTopLeftHandCorner,
      tags.BoundingBoxBottomRightHandCorner,
    ) ?? [];
  const [x, y] = points(tags.AnchorPointAnnotationUnits, tags.AnchorPoint) ?? [];
  const box =
    x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
      ? undefined
      : ([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] as const);
  const anchor = x === undefined || y === undefined ? undefined : ([x, y] as const);
  if (box === undefined && anchor === undefined) return undefined;
  const justification = textAt(part10, object, tags.BoundingBoxTextHorizontalJustification);
  return {
    text,
    box,
    align: justification === 'CENTER' || justification === 'RIGHT' ? justification : 'LEFT',
    anchor,
    anchorShown: anchor !== undefined && textAt(part10, object, tags.AnchorPointVisibility) === 'Y',
    colour: styleColour(part10, object, tags.TextStyleSequence, tags.TextColorCIELabValue),
  };
}
