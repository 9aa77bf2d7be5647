import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/run/survey/apart';
import type { Entry } from '../../../src/platform/taking/withLooks';

const entry = (path: string, text: string): Entry => ({ path, blob: new Blob([text]) });
const list = 'id_old;id_new\r\nA;B\r\n';
const preset = '{\n  "product": "Reinschrift",\n  "sitePreset": 1 }';

async function parted(...entries: Entry[]) {
  const { asides, files } = await apart(entries);
  const paths: string[] = [];
  if (files !== undefined) for await (const { path } of files) paths.push(path);
  const { lists, presets, noLists } = asides();
  return { paths: files && paths, found: [lists.length, presets.length, noLists] };
}

describe('what comes along with files', () => {
  it('goes aside by its content, wherever it stands among the folders', async () => {
    expect(
      await parted(entry('CD 1/a', 'x'), entry('liste.csv', list), entry('p.json', preset), entry('z', 'y')),
    ).toEqual({ paths: ['CD 1/a', 'z'], found: [1, 1, 0] });
    expect(await parted(entry('liste.csv', list))).toEqual({ paths: undefined, found: [1, 0, 0] });
    expect(await parted(entry('all/liste.csv', list), entry('all/CD 1/a', 'x'))).toEqual({
      paths: ['all/CD 1/a'],
      found: [1, 0, 0],
    });
  });

  it('says what the copies are for only where it was given by itself, and in no folder', async () => {
    expect(await parted(entry('CD/p.json', preset), entry('CD/a', 'x'))).toEqual({
      paths: ['CD/p.json', 'CD/a'],
      found: [0, 0, 0],
    });
    expect(await parted(entry('p.json', preset))).toEqual({ paths: undefined, found: [0, 1, 0] });
  });

  it('is not looked for deep within a disc', async () => {
    expect(await parted(entry('CD/DATA/liste.csv', list))).toEqual({
      paths: ['CD/DATA/liste.csv'],
      found: [0, 0, 0],
    });
  });

  it('is told of where it is a table but no list, and stays a file among files', async () => {
    const other = entry('other.csv', 'name,age\n');
    expect(await parted(other)).toEqual({ paths: undefined, found: [0, 0, 1] });
    expect(await parted(other, entry('a', 'x'))).toEqual({ paths: ['other.csv', 'a'], found: [0, 0, 1] });
  });

  it('takes DICOM for what it is, whatever it is called', async () => {
    const named = entry('image.csv', `${'\0'.repeat(128)}DICM`);
    expect(await parted(named)).toEqual({ paths: ['image.csv'], found: [0, 0, 0] });
  });

  it('leaves nothing given as it is', async () => {
    expect(await parted()).toEqual({ paths: [], found: [0, 0, 0] });
  });
});
