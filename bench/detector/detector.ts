import { writeFileSync } from 'node:fs';
import { crossFit } from './crossFit';
import { fitLineModel } from './fitLineModel';
import { measureSpeed } from './measureSpeed';
import { labelled } from './labelled';
import { measureSet } from './measureSet';

const source =
  'Fitted by scripts/detector.mjs on the tune and second sides of bench/detector/split.json (see the README there): inputs of lineFeatures.ts in order, one hidden layer of tanh, logit out';

/** `measure FOLDER`, `speed FOLDER`, `fit MODEL.json FOLDER...`, `cross-fit FOLDER...`. */
export function main([command, first = '', ...folders]: readonly string[]): number {
  if (command === 'measure') console.log(measureSet(first));
  else if (command === 'speed') console.log(measureSpeed(first));
  else if (command === 'fit') {
    const examples = folders.flatMap((folder, i) => labelled(folder, i * 1e6));
    console.log(examples.length, 'candidates,', examples.filter((e) => e.text).length, 'of them text');
    writeFileSync(first, `${JSON.stringify({ source, ...fitLineModel(examples) })}\n`);
  } else if (command === 'cross-fit') {
    const sets = [first, ...folders];
    console.log(
      crossFit(
        sets.flatMap((folder, i) => labelled(folder, i * 1e6)),
        sets,
      ),
    );
  } else return 2;
  return 0;
}
