import type { PatientIdentity } from '../identity/PatientIdentity';
import type { SeriesPlace } from '../../dicom/access/placeInSeries';
import type { InstanceFacts } from '../identity/instancesApart';
import type { LevelKeys } from '../identity/FileIdentity';
import type { Secret } from '../secrets/Secret';

/** The categories of the summary, in the order of the page. */
export type Category = 'who' | 'contacts' | 'ids' | 'dates' | 'institution' | 'device' | 'text' | 'hidden';

/** What one file says about somebody, small and cloneable: values shortened to 80 characters, never pixel bytes. */
export interface Inspection {
  readonly kind: 'inspection';
  readonly sopClass: string;
  readonly transferSyntax: string;
  readonly modality: string;
  readonly identity: PatientIdentity;
  readonly study: EntityRef;
  readonly series: EntityRef;
  readonly sopInstance: string;
  readonly instance: InstanceFacts;
  readonly levels: LevelKeys;
  readonly place: SeriesPlace;
  readonly findings: readonly Finding[];
  /** What the residual search must not find in any file of this study. UIDs of other instances are not among them. */
  readonly studySecrets: readonly Secret[];
  readonly hasPixels: boolean;
  readonly elements: number;
  readonly privateElements: number;
  /** Undefined where the file shows no thin slices of a head. */
  readonly headSlices?: HeadSlices | undefined;
}

/** Thin slices of a head: what of a series' stack one file holds. */
export interface HeadSlices {
  readonly slices: number;
  /** Along the stack. */
  readonly millimetres: number;
}

export interface EntityRef {
  readonly uid: string;
  /** Description and date as shown to the person on the page. */
  readonly label: string;
}

export interface Finding {
  readonly category: Category;
  /** Keyword of the attribute, or a code for what is no attribute (`private`, `preamble`, `trailing`, `duplicate`, `path`, ...). */
  readonly keyword: string;
  readonly path: string;
  /** Decoded, at most 80 characters. */
  readonly value: string;
}
