import type { Tag } from '../../dicom/dictionary/DataSet';
import beyond from '../data/beyondTable.json';
import { tagOf } from './tagOf';

const structural = new Set(beyond.codeStringsOfStructure.map(tagOf));

/** Whether a code string says how the file is made rather than whom or what it shows: readers depend on its value. */
export const isStructural = (tag: Tag): boolean => structural.has(tag);
