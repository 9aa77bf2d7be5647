// The detector's measure and fit of bench/detector: see bench/detector/README.md.
import { load } from './bundle.mjs';

const { main } = await load('./bench/detector/detector.ts');
process.exitCode = await main(process.argv.slice(2));
