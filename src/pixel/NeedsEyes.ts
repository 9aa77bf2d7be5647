/** Why a person must look at a picture before it is exported. */
export type NeedsEyes =
  | 'burned-in-annotation-yes'
  | 'modality'
  | 'secondary-capture'
  | 'screen-save'
  | 'film-digitizer'
  | 'undecodable';
