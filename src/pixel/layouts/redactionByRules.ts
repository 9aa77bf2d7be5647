import type { Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { valuesAt } from '../../dicom/access/valuesOf';
import { conditionHolds } from './conditionHolds';
import type { CoveredArea, Rect, Redaction } from '../Redaction';
import type { RedactionRule, RuleMatch } from '../RedactionRule';
import { ultrasoundRegions } from './ultrasoundRegions';
import { tags } from '../../dicom/dictionary/tags';
import { Memo } from '../../dicom/Memo';

const tagOf: Readonly<Record<Exclude<keyof RuleMatch, 'transferSyntax'>, Tag>> = {
  manufacturer: tags.Manufacturer,
  model: tags.ManufacturerModelName,
  softwareVersions: tags.SoftwareVersions,
  modality: tags.Modality,
  sopClass: tags.SOPClassUID,
  photometricInterpretation: tags.PhotometricInterpretation,
  imageType: tags.ImageType,
  rows: tags.Rows,
  columns: tags.Columns,
};

/**
 * What rules say about a picture; undefined where none fits. Where several fit, what any of them covers goes, and what all of them
 * keep stays.
 *
 * @param unreviewed what becomes of it where not all of the fitting rules were checked by a person
 */
export function redactionByRules(
  part10: Part10,
  rules: readonly RedactionRule[],
  unreviewed: 'hold' | 'export-unreviewed',
): Redaction | undefined {
  if (part10.pixelData === undefined) return undefined;
  const regions = ultrasoundRegions(part10);
  // All rules ask for the same few attributes.
  const known = new Memo<keyof RuleMatch, readonly string[]>(100);
  const values = (key: keyof RuleMatch): readonly string[] =>
    known.of(key, () =>
      key === 'transferSyntax' ? [part10.transferSyntax.uid] : valuesAt(part10, part10.dataSet, tagOf[key]),
    );
  const fitting = rules.filter(
    ({ match, when, keepOnly }) =>
      fits(match, values) &&
      (when === undefined || conditionHolds(part10, regions, when)) &&
      (keepOnly !== 'ultrasound-regions' || regions.length > 0),
  );
  if (fitting.length === 0) return undefined;
  const cover: CoveredArea[] = fitting.flatMap((rule) => rule.cover ?? []);
  let kept: readonly Rect[] | undefined;
  for (const { keepOnly } of fitting) {
    if (keepOnly === undefined) continue;
    const these = keepOnly === 'ultrasound-regions' ? regions : keepOnly;
    kept = kept === undefined ? these : common(kept, these);
  }
  return {
    cover,
    ...(kept === undefined ? {} : { keepOnly: kept }),
    ...(fitting.every(({ reviewed }) => reviewed === true) ? {} : { unreviewed }),
  };
}

/** Where two sets of areas overlap. */
const common = (left: readonly Rect[], right: readonly Rect[]): Rect[] =>
  left.flatMap((a) =>
    right.flatMap((b) => {
      const x = Math.max(a.x, b.x);
      const y = Math.max(a.y, b.y);
      const width = Math.min(a.x + a.width, b.x + b.width) - x;
      const height = Math.min(a.y + a.height, b.y + b.height) - y;
      return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
    }),
  );

function fits(match: RuleMatch, values: (key: keyof RuleMatch) => readonly string[]): boolean {
  return Object.entries(match).every(([key, wanted]) => {
    if (wanted === undefined) return true;
    return values(key as keyof RuleMatch).some((value) =>
      typeof wanted === 'number' ? Number(value) === wanted : isLike(value, String(wanted)),
    );
  });
}

const patterns = new Memo<string, RegExp>(2000);

/** The rules are the same for all files. */
const isLike = (value: string, wanted: string): boolean => patterns.of(wanted, patternOf).test(value.trim());

function patternOf(wanted: string): RegExp {
  const pattern = wanted
    .trim()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'is');
}
