import type { DataElement } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import type { Where } from '../../dicom/access/Where';

/** PS3.16 Table 8-1: coding schemes whose codes and meanings are published, so that none of them is of anybody. */
const published = new Set(['DCM', 'SCT', 'SRT', 'SNM3', '99SDM', 'LN', 'UCUM', 'UMLS', 'FMA', 'RADLEX', 'NCIt', 'MDC', 'BI', 'ACR', 'RFC5646', 'ISO3166_1']); // prettier-ignore
/** Codes of persons stand there (PS3.3 10.1), whatever scheme they name. */
const ofPersons = /Identification(Code)?Sequence$/;

/** Whether an attribute is a part of a published code (PS3.3 8.8), or says who publishes codes (PS3.3 C.12.1.1.2). */
export function isPublicCode(part10: Part10, { tag }: DataElement, { dataSet, parents }: Where): boolean {
  const around = parents.at(-1);
  if (around === tags.CodingSchemeIdentificationSequence) return true;
  return (
    (tag === tags.CodeMeaning || tag === tags.CodeValue) &&
    !ofPersons.test(lookUp(around ?? 0)?.keyword ?? '') &&
    published.has(textAt(part10, dataSet, tags.CodingSchemeDesignator))
  );
}
