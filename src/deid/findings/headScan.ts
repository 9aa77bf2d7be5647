import type { DataElement, Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';
import bounds from '../data/headScanBounds.json';
import data from '../data/headScans.json';
import { Memo } from '../../dicom/Memo';
import { foldText } from '../text/foldText';
import type { HeadSlices } from './Inspection';
import { tags } from '../../dicom/dictionary/tags';

const modalities = new Set(Object.keys(data.modalities));
const bodyParts = new Set(Object.keys(data.bodyParts));
const regionCodes = new Set(Object.keys(data.regionCodes));
const headWords = new Set(Object.keys(data.words));
const headStems = Object.keys(data.stems);
const otherWords = new Set(Object.keys(data.elsewhere));
const [thickest] = bounds.thickness as [number, string];

const read = new Map<Tag, keyof Attributes>([
  [tags.ImageType, 'imageType'],
  [tags.Modality, 'modality'],
  [tags.BodyPartExamined, 'bodyPart'],
  [tags.SliceThickness, 'thickness'],
  [tags.SpacingBetweenSlices, 'spacing'],
  [tags.MRAcquisitionType, 'acquisition'],
  [tags.NumberOfFrames, 'frames'],
  [tags.StudyDescription, 'ofStudy'],
  [tags.RequestedProcedureDescription, 'ofStudy'],
  [tags.SeriesDescription, 'ofSeries'],
  [tags.ProtocolName, 'ofSeries'],
  [tags.SequenceName, 'ofSeries'],
  [tags.PulseSequenceName, 'ofSeries'],
  [tags.PerformedProcedureStepDescription, 'ofSeries'],
]);
const anatomicRegions = new Set<Tag>([tags.AnatomicRegionSequence, tags.PrimaryAnatomicStructureSequence]);
const codes = new Set<Tag>([tags.CodeValue, tags.LongCodeValue]);

type Attributes = Record<
  | 'imageType' | 'modality' | 'bodyPart' | 'thickness' | 'spacing' | 'acquisition' | 'frames' | 'ofStudy' | 'ofSeries' | 'regionCode',
  string[]
>; // prettier-ignore

/**
 * The slices of a file of which a face could be rebuilt, once a whole series is there: cross-sections of a head or neck (PS3.16 Annex L,
 * or by what its descriptions say in three languages) that are thin enough. Undefined for all else. By attributes only.
 */
export function headScan(part10: Part10): HeadSlices | undefined {
  if (part10.pixelData === undefined) return undefined;
  const said = attributesOf(part10);
  const [modality = ''] = said.modality;
  if (!modalities.has(modality.toUpperCase()) || said.imageType.includes('LOCALIZER')) return undefined;
  if (!showsHead(said)) return undefined;
  const step = stepOf(said);
  if (step === undefined) return undefined;
  const slices = Math.max(1, numbersIn(said.frames)[0] ?? 1);
  return { slices, millimetres: slices * step };
}

/** Whether a picture is one of a head or neck by what the file says, be it thin enough for a face or not. */
export const declaresHead = (part10: Part10): boolean =>
  part10.pixelData !== undefined && showsHead(attributesOf(part10));

function attributesOf(part10: Part10): Attributes {
  const said: Attributes = {
    imageType: [], modality: [], bodyPart: [], thickness: [], spacing: [], acquisition: [], frames: [], ofStudy: [], ofSeries: [], regionCode: [],
  }; // prettier-ignore
  walkElements(part10, (element: DataElement, at) => {
    const inRegion = at.parents.some((tag) => anatomicRegions.has(tag));
    const what = inRegion && codes.has(element.tag) ? 'regionCode' : read.get(element.tag);
    // What describes the examination, and what in an enhanced object says it of all or each of its frames.
    if (what === undefined || (at.depth > 0 && !inRegion && !ofFrames(at.parents))) return;
    if (said[what].length >= mostSaid) return;
    // One by one: a value of a million parts is more than a call takes arguments.
    for (const text of textsOf(part10, element, at.characterSet)) said[what].push(text);
  });
  return said;
}

/** An enhanced object says the same of thousands of frames. */
const mostSaid = 64;
const functionalGroups = new Set<Tag>([
  tags.SharedFunctionalGroupsSequence,
  tags.PerFrameFunctionalGroupsSequence,
]);
const ofFrames = (parents: readonly Tag[]): boolean =>
  parents[0] !== undefined && functionalGroups.has(parents[0]);

function showsHead({ bodyPart, regionCode, ofSeries, ofStudy }: Attributes): boolean {
  const parts = bodyPart
    .map((part) => part.toUpperCase().replace(/[^A-Z]/g, ''))
    .filter((part) => part !== '');
  if (parts.some((part) => bodyParts.has(part)) || regionCode.some((code) => regionCodes.has(code)))
    return true;
  // One examination often covers several regions: where the series says which it is of, the study's title does not count.
  const texts = parts.length > 0 || regionCode.length > 0 ? ofSeries : [...ofSeries, ...ofStudy];
  return texts.some(namesHead);
}

/** Descriptions of a series are those of all its files. */
const named = new Memo<string, boolean>(2_000);

const namesHead = (text: string): boolean => named.of(text, holdsHeadWord);

function holdsHeadWord(text: string): boolean {
  const words = foldText(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).split(/[^\p{L}]+/u);
  if (words.some((word) => otherWords.has(word))) return false;
  return words.some((word) => headWords.has(word) || headStems.some((stem) => word.includes(stem)));
}

/** Millimetres from one slice to the next, where they are thin. A 3D acquisition that does not say is taken for 1 mm. */
function stepOf({ thickness, spacing, acquisition }: Attributes): number | undefined {
  const known = [...numbersIn(spacing), ...numbersIn(thickness)].map(Math.abs).filter((size) => size > 0);
  if (known.length === 0) return acquisition.includes('3D') ? 1 : undefined;
  const least = Math.min(...known);
  return least <= thickest ? least : undefined;
}

const numbersIn = (texts: readonly string[]): number[] => texts.map(Number).filter(Number.isFinite);
