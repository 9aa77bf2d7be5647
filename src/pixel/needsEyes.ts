import type { Tag } from '../dicom/dictionary/DataSet';
import type { Part10 } from '../dicom/model/Part10';
import { valuesAt } from '../dicom/access/valuesOf';
import { tags } from '../dicom/dictionary/tags';
import conversionTypes from './burnedIn/conversionTypes.json';
import imageTypes from './burnedIn/imageTypes.json';
import modalities from './burnedIn/modalities.json';
import seriesDescriptions from './burnedIn/seriesDescriptions.json';
import sopClasses from './burnedIn/sopClasses.json';
import undecodable from './burnedIn/undecodable.json';

/** Why a person must look at a picture before it is exported. */
export type NeedsEyes =
  | 'burned-in-annotation-yes'
  | 'modality'
  | 'secondary-capture'
  | 'screen-save'
  | 'film-digitizer'
  | 'undecodable';

const asMap = (rows: Readonly<Record<string, readonly string[]>>): Map<string, string> =>
  new Map(Object.entries(rows).map(([value, [reason = '']]) => [value, reason]));

const bySopClass = asMap(sopClasses.rows);
const byConversion = asMap(conversionTypes.rows);
const byModality = new Set(Object.keys(modalities.rows));
const greyModalities = new Set(modalities.greyOriginals);
const savedWords = new Set(Object.keys(imageTypes.anyValue));
const savedPairs = new Set(Object.keys(imageTypes.firstTwo));
const slideLabels = new Set(Object.keys(imageTypes.thirdOfSlides));
const notShown = new Set(Object.keys(undecodable.rows));

const pageWords = Object.keys(seriesDescriptions.rows);

/** Tags of the Secondary Capture and hardcopy equipment (PS3.3 C.8.6.1): only a converter writes them. */
const converterTags: readonly Tag[] = [
  tags.SecondaryCaptureDeviceID,
  tags.DateOfSecondaryCapture,
  tags.SecondaryCaptureDeviceManufacturer,
  tags.SecondaryCaptureDeviceManufacturerModelName,
];

/**
 * Whether text of a person may stand in the picture itself, judged by the header alone (burnedIn/*.json, a source per row).
 * Undefined where nothing asks for a look, and where there is no pixel data. A header that says NO does not overrule the rest:
 * Burned In Annotation is nearly useless as an all-clear.
 */
export function needsEyes(part10: Part10): NeedsEyes | undefined {
  if (part10.pixelData === undefined) return undefined;
  const values = (tag: Tag): string[] => codesAt(part10, tag);
  const [modality = ''] = values(tags.Modality);
  const [sopClass = ''] = values(tags.SOPClassUID);
  if (values(tags.BurnedInAnnotation).includes('YES')) return 'burned-in-annotation-yes';
  const conversion = byConversion.get(values(tags.ConversionType)[0] ?? '');
  if (conversion === 'film-digitizer') return 'film-digitizer';
  const kind = bySopClass.get(sopClass);
  if (kind === 'secondary-capture') return 'secondary-capture';
  if (isSaved(values(tags.ImageType), modality)) return 'screen-save';
  const [series = ''] = values(tags.SeriesDescription);
  if (pageWords.some((word) => series.includes(word))) return 'screen-save';
  if (conversion !== undefined || values(tags.ConversionType).length > 0) return 'secondary-capture';
  if (converterTags.some((tag) => values(tag).length > 0)) return 'secondary-capture';
  if (kind === 'modality' || byModality.has(modality)) return 'modality';
  if (greyModalities.has(modality) && isColour(values(tags.PhotometricInterpretation)[0] ?? ''))
    return 'screen-save';
  if (modality === '' && sopClass === '') return 'modality';
  return notShown.has(part10.transferSyntax.uid) ? 'undecodable' : undefined;
}

/** Screens, reports and reformatted pictures that a workstation wrote back, and the label of a slide. */
function isSaved(imageType: readonly string[], modality: string): boolean {
  if (imageType.some((value) => savedWords.has(value))) return true;
  if (savedPairs.has(imageType.slice(0, 2).join('\\'))) return true;
  return modality === 'SM' && slideLabels.has(imageType[2] ?? '');
}

const isColour = (photometric: string): boolean =>
  photometric !== '' && !photometric.startsWith('MONOCHROME');

/** Code strings of the top level, in capitals, without empty ones. */
const codesAt = (part10: Part10, tag: Tag): string[] =>
  valuesAt(part10, part10.dataSet, tag)
    .map((text) => text.trim().toUpperCase())
    .filter((text) => text !== '');
