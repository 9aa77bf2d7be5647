import { program } from '../dicom/dictionary/program';
import { build, type Build } from '../platform/build';

export interface ThisVersion extends Build {
  readonly version: string;
  /** Of the standard whose rules are followed. */
  readonly edition: string;
}

/** What runs here: what the program says of itself, and what its build knows. */
export const thisVersion: ThisVersion = { ...build, version: program.version, edition: program.edition };
