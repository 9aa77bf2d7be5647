// `npm run bench:texts -- [DIR]`: what the cleaning of free texts takes and leaves, over texts that nobody of the project wrote.
import { load } from './bundle.mjs';

const { main } = await load('./bench/texts/benchTexts.ts');
process.exitCode = main(process.argv.slice(2));
