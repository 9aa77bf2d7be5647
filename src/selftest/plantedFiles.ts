import type { PlantedFile } from './Planted';
import { aroundFiles } from './set/around';
import { documentFiles } from './set/documents';
import { headers } from './set/headers';
import { pictureFiles } from './set/pictures';
import { textFiles } from './set/texts';

/**
 * Files of people who do not exist, with identifiers in every hiding place that we know of, and beside them values that tell of nobody and must
 * stay. Always the same bytes.
 */
export const plantedFiles = (): readonly PlantedFile[] =>
  [...headers, ...textFiles, ...documentFiles, ...pictureFiles, ...aroundFiles].map((make) => make());
