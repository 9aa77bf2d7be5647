import { textAt } from '../../src/dicom/access/valuesOf';
import { metaFor } from '../../src/deid/plan/metaFor';
import type { Part10 } from '../../src/dicom/model/Part10';
import { tags } from '../../src/dicom/dictionary/tags';
import { writePart10 } from '../../src/dicom/write/writePart10';
import type { Answer } from './Answer';
import { askUntouched } from './askUntouched';
import { plantAnatomy } from './plantAnatomy';
import { plantContent } from './plantContent';
import { plantDates } from './plantDates';
import { plantDescriptions } from './plantDescriptions';
import { Planting } from './Planting';
import { plantOriginals } from './plantOriginals';
import { plantPeople } from './plantPeople';
import { plantPrivate } from './plantPrivate';
import { plantUids } from './plantUids';
import type { PseudoPatient } from './PseudoPatient';
import type { Random } from './Random';

export interface Planted {
  readonly blob: Blob;
  readonly answers: readonly Answer[];
}

/** Plants a patient, a visit and remarks into a real file, and asks what must have become of them in a clean copy. */
export function plant(
  part10: Part10,
  patient: PseudoPatient,
  related: { readonly sop: string; readonly other: string },
  random: Random,
): Planted {
  const planting = new Planting(part10, patient, random);
  plantPeople(planting);
  plantDates(planting);
  plantUids(planting, related);
  plantDescriptions(planting);
  plantAnatomy(planting);
  plantOriginals(planting);
  plantContent(planting);
  plantPrivate(planting);
  askUntouched(planting);
  if (part10.pixelData?.vr !== undefined) {
    planting.ask('pixels_retained', '(7fe0,0010)', '');
    planting.ask('pixels_hidden', '(7fe0,0010)', '');
  }
  const sopClass = textAt(part10, part10.dataSet, tags.SOPClassUID);
  return {
    blob: writePart10(part10, planting.changes, metaFor(part10, sopClass, related.sop)),
    answers: planting.answers,
  };
}
