// The packed lists of words in src/deid/data (unpackWords.ts):
//   node scripts/words.mjs show vocabulary                  prints its lists, a word on each line
//   node scripts/words.mjs add vocabulary anatomy WORD...   adds folded words to a list
//   node scripts/words.mjs drop vocabulary anatomy WORD...  takes words away
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packWords, unpackWords } from './packedWords.mjs';

const [does, name, list, ...words] = process.argv.slice(2);
const usage = 'usage: words.mjs show FILE | add FILE LIST WORD... | drop FILE LIST WORD...';
if (
  !['show', 'add', 'drop'].includes(does) ||
  !['vocabulary', 'vocabularyStems', 'technicalTexts'].includes(name)
) {
  console.error(usage);
  process.exit(2);
}
const path = fileURLToPath(new URL(`../src/deid/data/${name}.json`, import.meta.url));
const data = JSON.parse(readFileSync(path, 'utf8'));
if (does === 'show') {
  for (const [key, packed] of Object.entries(data).filter(
    ([key, value]) => key !== 'source' && typeof value === 'string',
  ))
    console.log(`# ${key}\n${unpackWords(packed).join('\n')}\n`);
} else {
  if (list === 'source' || data[list] === undefined || words.some((word) => !/^[a-z0-9./+-]+$/.test(word))) {
    console.error(
      `${usage}\nlists: ${Object.keys(data).slice(1).join(' ')}; words folded: small letters, ae for an umlaut`,
    );
    process.exit(2);
  }
  const known = new Set(unpackWords(data[list]));
  for (const word of words) {
    if (does === 'add') known.add(word);
    else known.delete(word);
  }
  data[list] = packWords([...known].sort());
  writeFileSync(path, `${JSON.stringify(data, undefined, 2)}\n`);
}
