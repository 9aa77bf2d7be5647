import { confidentialityRow } from '../../deid/profile/confidentialityRow';
import { methodCodeOf, type MethodCode } from '../../deid/profile/methodCodes';
import { columnOf } from '../../deid/profile/optionRule';
import type { OptionName } from '../../deid/profile/Preset';
import { textKindOf } from '../../deid/profile/textKindOf';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { isPrivate } from '../../dicom/dictionary/groupOf';

/** What a file says of its own de-identification (PS3.15 E.1.1, E.2). Believed by nobody. */
export interface Stamps {
  /** (0012,0062) is YES. */
  readonly identityRemoved: boolean;
  /** (0012,0062) is NO. */
  readonly identityKept: boolean;
  /** (0012,0063) or (0012,0064) is there. */
  readonly saysHow: boolean;
  /** The codes of (0012,0064) that the standard defines (CID 7050). */
  readonly codes: ReadonlySet<string>;
  readonly options: ReadonlySet<OptionName>;
  /** (0028,0303) */
  readonly temporal: string;
}

export const codeScheme = 'DCM';

export function stampsOf(part10: Part10): Stamps {
  const { dataSet } = part10;
  const sequence = findElement(dataSet, tags.DeidentificationMethodCodeSequence);
  const codes = new Set(
    (sequence?.items ?? [])
      .filter((item) => textAt(part10, item.dataSet, tags.CodingSchemeDesignator) === codeScheme)
      .map((item) => textAt(part10, item.dataSet, tags.CodeValue)),
  );
  const options = (Object.keys(methodCodeOf) as OptionName[]).filter((option) =>
    codes.has(methodCodeOf[option]),
  );
  const method = textAt(part10, dataSet, tags.DeidentificationMethod);
  const removed = textAt(part10, dataSet, tags.PatientIdentityRemoved);
  return {
    identityRemoved: removed === 'YES',
    identityKept: removed === 'NO',
    saysHow: method !== '' || (sequence?.items?.length ?? 0) > 0,
    codes,
    options: new Set(options),
    temporal: textAt(part10, dataSet, tags.LongitudinalTemporalInformationModified),
  };
}

/**
 * The code of the option under which a file says that an attribute was kept or cleaned; undefined where nothing it says explains it.
 * Where an option says to clean (C), nothing explains that a value of the person is still there.
 * @param way tags from the top level to the attribute; the innermost that has a row of Table E.1-1 decides
 */
export function declaredBy(
  way: readonly Tag[],
  isDate: boolean,
  { options }: Stamps,
  isPersonal = false,
): MethodCode | undefined {
  if (way.some((tag) => isPrivate(tag)))
    return options.has('RetainSafePrivate') ? methodCodeOf.RetainSafePrivate : undefined;
  const row = way.map(confidentialityRow).findLast((found) => found !== undefined);
  const tag = way.at(-1);
  if (row === undefined && tag !== undefined && textKindOf(tag) === 'equipment')
    return options.has('RetainDeviceIdentity') ? methodCodeOf.RetainDeviceIdentity : undefined;
  for (const option of options) {
    const column = columnOf[option];
    if (column === undefined) continue;
    const code = row?.codeOf(column);
    if (code === 'K' || (code === 'C' && !isPersonal)) return methodCodeOf[option];
    if (row === undefined && isDate && (column === 'datesFull' || column === 'datesModified'))
      return methodCodeOf[option];
  }
  return undefined;
}
