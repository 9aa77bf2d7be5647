import { existsSync, openAsBlob } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../src/deid/identity/keyedIdentity';
import { planCleaning } from '../../../src/deid/plan/planCleaning';
import type { PresetName } from '../../../src/deid/profile/Preset';
import { secretsOf } from '../../../src/deid/secrets/secretsOf';
import type { DataSet } from '../../../src/dicom/dictionary/DataSet';
import { findElement } from '../../../src/dicom/access/findElement';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { writePart10 } from '../../../src/dicom/write/writePart10';

const folder = '../shared/corpus';
const names = [
  'dcmjs-org__dcmjs__examples__data__structured_report.dcm',
  'deb__dicomscope__usr__share__dicomscope__reports__reportsi.dcm',
  'ivmartel__dwv__tests__annotation__tid1500-0__sr-circle.dcm',
  'ivmartel__dwv__tests__annotation__tid1500-0__sr-rectangle.dcm',
  'ivmartel__dwv__tests__annotation__tid1500-0__sr-ruler.dcm',
  'pydicom__pydicom__src__pydicom__data__test_files__test-SR.dcm',
  'synthetic__key_object_selection.dcm',
];
/** Values of content items (PS3.3 C.17.3): none of them may get empty, but for the measurement that has none. */
const values = [
  0x0040a120, 0x0040a121, 0x0040a122, 0x0040a123, 0x0040a124, 0x0040a160, 0x0040a168, 0x00081199,
];

/** The tree of a report: per item its depth, and which values it has. */
function treeOf(dataSet: DataSet, depth = 0): string[] {
  return (findElement(dataSet, 0x0040a730)?.items ?? []).flatMap((item) => {
    const has = values.filter((tag) => {
      const element = findElement(item.dataSet, tag);
      return element !== undefined && element.valueEnd > element.valueStart;
    });
    return [`${depth} ${has.map((tag) => tag.toString(16)).join(' ')}`, ...treeOf(item.dataSet, depth + 1)];
  });
}

describe.skipIf(!existsSync(folder))(
  'structured reports of the corpus (skipped where ../shared/corpus is missing)',
  () => {
    const presets: readonly PresetName[] = ['research', 'second-opinion'];
    it.each(presets.flatMap((preset) => names.map((name) => [preset, name] as const)))(
      'under %s, %s keeps its tree: no item is lost, none that had a value is without one',
      async (preset, name) => {
        const part10 = await readPart10(await openAsBlob(`${folder}/${name}`));
        if (part10.kind !== 'part10') throw new Error(part10.code);
        const identity = keyedIdentity(new Uint8Array(32).fill(7));
        const plan = planCleaning(part10, { preset, options: [] }, identity, secretsOf(part10));
        if (plan.kind !== 'plan') throw new Error(plan.code);
        const copy = await readPart10(writePart10(part10, plan.edits, plan.meta));
        if (copy.kind !== 'part10') throw new Error(copy.code);
        const tree = treeOf(part10.dataSet);
        expect(tree.length).toBeGreaterThan(0);
        expect(treeOf(copy.dataSet)).toEqual(tree);
      },
    );
  },
);
