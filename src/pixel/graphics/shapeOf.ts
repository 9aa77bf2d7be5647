import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { textAt } from '../../dicom/access/valuesOf';
import type { DisplayedArea } from './DisplayedArea';
import { floatsAt } from './floatsAt';
import type { Shape } from './Graphics';
import { tags } from '../../dicom/dictionary/tags';
import { pixelsFrom } from './pixelsFrom';
import { styleColour } from './styleColour';

/** Graphic Type, and the numbers that it needs: exactly so many, or at least (PS3.3 C.10.5.1.2). */
const kinds = new Map<string, readonly [kind: Shape['kind'], numbers: number, exactly: boolean]>([
  ['POINT', ['point', 2, true]],
  ['POLYLINE', ['polyline', 4, false]],
  ['INTERPOLATED', ['interpolated', 4, false]],
  ['CIRCLE', ['circle', 4, true]],
  ['ELLIPSE', ['ellipse', 8, true]],
]);

/** One item of the Graphic Object Sequence; undefined where it is not as the standard asks. */
export function shapeOf(part10: Part10, object: DataSet, area: DisplayedArea | undefined): Shape | undefined {
  const [kind, numbers, exactly] = kinds.get(textAt(part10, object, tags.GraphicType)) ?? [];
  const data = floatsAt(part10, object, tags.GraphicData);
  if (kind === undefined || numbers === undefined || data === undefined) return undefined;
  if (data.length < numbers || data.length % 2 !== 0 || (exactly === true && data.length > numbers))
    return undefined;
  const points = pixelsFrom(textAt(part10, object, tags.GraphicAnnotationUnits), data, area);
  return (
    points && {
      kind,
      points,
      filled: kind !== 'point' && textAt(part10, object, tags.GraphicFilled) === 'Y',
      colour: styleColour(part10, object, tags.LineStyleSequence, tags.PatternOnColorCIELabValue),
    }
  );
}
