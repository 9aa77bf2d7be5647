import { program } from '../dicom/dictionary/program';
import type { PlantedFile } from './Planted';

export { plantedFiles } from './plantedFiles';

/** What the folder says of its files, for any tool to be held against: a line for each value. */
export function expectedJson(files: readonly PlantedFile[]): string {
  const listOf = (values: readonly object[]): string =>
    values.map((value) => `      ${JSON.stringify(value)}`).join(',\n');
  const listed = files.map(
    ({ path, number, plants, harmless }) =>
      `    {\n      "path": ${JSON.stringify(path)},\n      "number": ${String(number)},\n` +
      `      "plants": [\n${listOf(plants)}\n      ],\n      "harmless": [\n${listOf(harmless)}\n      ]\n    }`,
  );
  return `{\n  "edition": ${JSON.stringify(program.edition)},\n  "files": [\n${listed.join(',\n')}\n  ]\n}\n`;
}
