// `node scripts/trainTexts.mjs --data DIR --out FILE`: learns the figures of src/deid/text/tagger from public texts and lists (docs/texts.md).
import { load } from './bundle.mjs';

const { main } = await load('./bench/texts/train/train.ts');
process.exitCode = main(process.argv.slice(2));
