// What the cleaning of free text makes of every text of the corpus, of the scorer's files and of ../shared/texts:
//   node scripts/textFigures.mjs write FILE          writes it, a result a line
//   node scripts/textFigures.mjs compare ONE OTHER   prints what differs
//   node scripts/textFigures.mjs time                milliseconds of CPU
import { load } from './bundle.mjs';

const { main } = await load('./bench/scorer/textFigures.ts');
process.exitCode = await main(process.argv.slice(2));
