import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isLicence = (name) => /^(licen[cs]e|copying|notice)/i.test(name);
const read = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();

/** The wording of a licence by its SPDX name, for what ships none. */
const wording = (spdx) => read(new URL(`licences/${spdx}.txt`, import.meta.url));

/** What packages carry of others within their own files, and do not tell in their own licence. */
const within = {
  brotli: ['Its decoder: Copyright 2013 Google Inc.', 'Apache-2.0'],
  unpdf: ['It holds pdf.js (pdfjs-dist): Copyright Mozilla Foundation', 'Apache-2.0'],
};

/** The package that a module is a file of: its folder and what its package.json says; nothing for modules of our own. */
export function packageOf(module) {
  if (!module.includes('/node_modules/')) return undefined;
  for (let folder = dirname(module); folder.includes('/node_modules/'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    // Some packages have files of this name in folders below, which say no more than `"type": "module"`.
    const about = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    if (about.name !== undefined && about.version !== undefined) return { folder, about };
  }
  return undefined;
}

/** The texts in a package's folder; where it ships none, the wording of the licence that it names, with the author that it names. */
function textsOf({ folder, about }) {
  const own = readdirSync(folder).filter(isLicence).sort();
  if (own.length > 0) return own.map((name) => read(join(folder, name)));
  const author = about.author?.name ?? about.author;
  if (about.license !== 'MIT' || typeof author !== 'string')
    throw new Error(`${about.name} is in the build and ships no licence`);
  return [`Copyright (c) ${author}\n\n${wording('MIT')}`];
}

/** A package's name and version, and all that must be said of its licence. Throws where nothing is known. */
export function licenceOf(used) {
  const { name, version } = used.about;
  const [whose, spdx] = within[name] ?? [];
  const texts = [...textsOf(used), ...(spdx === undefined ? [] : [`${whose}\n\n${wording(spdx)}`])];
  return { id: `${name}@${version}`, text: texts.join('\n\n') };
}
