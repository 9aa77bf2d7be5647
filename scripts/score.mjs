// `npm run score`: the scorer of bench/scorer.
import { load } from './bundle.mjs';

const { main } = await load('./bench/scorer/score.ts');
process.exitCode = await main(process.argv.slice(2));
