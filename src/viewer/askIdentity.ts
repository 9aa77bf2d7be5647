import type { DicomService } from '../lanes/protocol';
import type { Pool } from '../lanes/pool';
import { timeoutFor } from '../lanes/timeoutFor';

/** What a clean copy says of its person and its examination, as it stands there. */
export interface CopiedIdentity {
  readonly name: string;
  /** As in the file, YYYYMMDD. */
  readonly birthDate: string;
  readonly studyDate: string;
  readonly description: string;
  readonly seriesDescription: string;
}

/** Asked of the copy: what a person took out of it is not told again. Undefined where it cannot be read. */
export async function askIdentity(
  pool: Pick<Pool<DicomService>, 'run'>,
  copy: Blob,
): Promise<CopiedIdentity | undefined> {
  const told = await pool.run((service) => service.inspect(copy), { timeout: timeoutFor(copy.size) });
  if (told.kind !== 'inspection') return undefined;
  const [description, studyDate] = parted(told.study.label);
  const [seriesDescription] = parted(told.series.label);
  const { name, birthDate } = told.identity;
  return { name, birthDate, studyDate, description, seriesDescription };
}

/** A label is a description and a date with dashes, or either. */
function parted(label: string): [description: string, date: string] {
  const [, description = '', date = ''] = /^(?:(.*?)(?: \u00b7 )?)(\d{4}-\d{2}-\d{2})?$/su.exec(label) ?? [];
  return [description, date.replaceAll('-', '')];
}
