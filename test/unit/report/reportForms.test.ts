import { describe, expect, it } from 'vitest';
import type { OptionName } from '../../../src/deid/profile/Preset';
import type { CleaningReport, FileReport } from '../../../src/report/CleaningReport';
import { conformance } from '../../../src/report/conformance';
import { doneIn, type Done } from '../../../src/report/Done';
import { csvRow } from '../../../src/report/csvRow';
import { deedsOf } from '../../../src/report/deedsOf';
import { htmlParts } from '../../../src/report/htmlParts';
import { reportAs } from '../../../src/report/reportAs';
import { report as words } from '../../../src/i18n/en/late/report';

const hostile = '<img src=x onerror=alert(1)>"\'&';
const report: CleaningReport = {
  product: 'Reinschrift',
  version: '1.2.3',
  edition: '2026d',
  preset: 'basic',
  options: [],
  started: '1970-01-01T00:00:00.000Z',
  finished: '1970-01-01T00:00:01.000Z',
  totals: { read: 3, cleaned: 1, refused: 1, ignored: 1, verified: 1, bytesIn: 10, bytesOut: 9 },
  files: [
    {
      id: '1',
      output: '=cmd|calc',
      sopClass: '1.2',
      transferSyntax: '1.2',
      sha256Out: 'ab',
      edits: [
        { path: '(0010,0010)', keyword: 'PatientName', action: 'Z', because: 'pseudonym' },
        { path: '(0010,1000)', keyword: 'OtherPatientIDs', action: 'X', because: 'table-e1-1' },
      ],
      checks: [
        { name: 'tiling', status: 'passed' },
        { name: 'residual', status: 'unsure', detail: 'id at 17' },
      ],
      notes: ['pixels-not-examined'],
    },
    {
      id: '2',
      output: '',
      sopClass: hostile,
      transferSyntax: '',
      edits: [],
      checks: [],
      notes: [],
      refused: { code: hostile, at: 17 },
    },
  ],
};
const form = (kind: 'csv' | 'html', of = report): string =>
  [
    ...(kind === 'csv'
      ? reportAs(kind, of)
      : htmlParts(of, conformance({ preset: 'basic', options: [] }, doneIn(of)), words)),
  ].join('');
const nothing: Done = { deeds: deedsOf([]), decisions: [], unsure: 0 };
const decided: CleaningReport = {
  ...report,
  decisions: [
    { path: '(0008,0070)', keyword: 'Manufacturer', does: 'keep', files: 20 },
    { path: '(0009,1001)', keyword: hostile, does: 'replace', files: 1 },
  ],
};

const worded: CleaningReport = {
  ...report,
  keptWords: [
    { because: 'unknown-word', texts: 12 },
    { because: 'stray-name', path: '(0008,1030)', keyword: 'StudyDescription', texts: 1 },
  ],
};

describe('the report as CSV', () => {
  it('has one record per file, all of one width', () => {
    const lines = form('csv').trim().split('\r\n');
    expect(lines).toHaveLength(3);
    const [head = '', first = ''] = lines;
    expect(first.split(',')).toHaveLength(head.split(',').length);
    expect(first).toContain(',1,1,0,0,0,passed,');
  });

  it('tells in each record what a person decided about single places, since a kept place leaves no edit', () => {
    const [head = '', first = '', second = ''] = form('csv', decided).trim().split('\r\n');
    expect(head).toMatch(/,decisions$/);
    for (const line of [first, second]) {
      expect(line).toContain('keep (0008,0070) Manufacturer in 20 files; replace (0009,1001)');
      expect(line).toContain('in 1 file"');
    }
    expect(form('csv').split('\r\n')[1]).toMatch(/,$/);
  });

  it('tells of words that a person kept their reasons and in how many texts they stay', () => {
    const line = form('csv', worded).split('\r\n')[1];
    expect(line).toContain('keep word (unknown-word) in all texts: 12 texts');
    expect(line).toContain('keep word (stray-name) in (0008,1030) StudyDescription: 1 text');
  });

  it('runs no formula in a spreadsheet', () => {
    expect(form('csv')).toContain("\r\n1,'=cmd|calc,");
    expect(csvRow(['+1', '-1', '@x', '\tx', 'a"b', 'a,b', 'ok', -1])).toBe(
      `'+1,'-1,'@x,'\tx,"a""b","a,b",ok,-1\r\n`,
    );
  });
});

describe('the report to print', () => {
  it('needs nothing from elsewhere and runs nothing', () => {
    const page = form('html');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(script|img|link|iframe)|src=x onerror=alert\(1\)>|https?:\/\/(?!removed)/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('lists what a person decided about single places, and is silent where nothing was', () => {
    const page = form('html', decided);
    expect(page).toContain('<h2>Decisions about single places</h2>');
    expect(page).toMatch(/<td>\(0008,0070\)<\/td><td>Manufacturer<\/td><td>kept<\/td><td>20<\/td>/);
    expect(page).toContain('<td>replaced</td><td>1</td>');
    expect(page).not.toContain(hostile);
    expect(form('html')).not.toContain('<h2>Decisions about single places</h2>');
  });

  it('lists of words that a person kept their reasons, where they stay and in how many texts', () => {
    const page = form('html', worded);
    expect(page).toContain('<h2>Words that a person kept in cleaned texts</h2>');
    expect(page).toContain('<td>a word not known to be medical</td><td>all texts</td><td>12</td>');
    expect(page).toContain('<td>(0008,1030) StudyDescription</td><td>1</td>');
    expect(page).toContain('2 words kept, see the annex');
    expect(page).toContain('2 words that the rules would cut stay in 13 cleaned texts');
    expect(form('html')).not.toContain('Words that a person kept');
  });

  it('says what was proven, what was held back and what nobody looked at', () => {
    const page = form('html');
    for (const part of [
      'residual: unsure',
      'Held back:',
      'Nobody looked at the picture content of 1 copy',
      'Conformance statement',
      'edition 2026d',
    ])
      expect(page).toContain(part);
  });
});

describe('the conformance statement', () => {
  const attributesOf = (title: string, options: OptionName[]): readonly string[] =>
    conformance({ preset: 'basic', options }, nothing).find((section) => section.title === title)
      ?.attributes ?? [];

  it('puts every row of Table E.1-1 under exactly one action, whatever the options', () => {
    for (const options of [
      [],
      ['RetainUIDs'],
      ['CleanDescriptors', 'RetainDeviceIdentity'],
    ] as OptionName[][]) {
      const all = conformance({ preset: 'basic', options }, nothing).flatMap(({ attributes }) => attributes);
      expect(all).toHaveLength(657);
      expect(new Set(all).size).toBe(657);
    }
  });

  it('follows the options', () => {
    expect(attributesOf('Unique identifiers', [])).toContain('StudyInstanceUID');
    expect(attributesOf('Unique identifiers', ['RetainUIDs'])).not.toContain('StudyInstanceUID');
    expect(attributesOf('Attributes kept by option', ['RetainUIDs'])).toContain('StudyInstanceUID');
    expect(attributesOf('Attributes cleaned by option', ['CleanDescriptors'])).toContain('StudyDescription');
    expect(attributesOf('Attributes removed', [])).toContain('OtherPatientIDs');
  });

  it('claims nothing for a person\u2019s own record', () => {
    const [profile] = conformance({ preset: 'own-record', options: [] }, nothing);
    expect(profile?.sentences.join()).toContain('no conformance to the profile is claimed');
    expect(profile?.sentences.join()).not.toContain('113100');
  });

  it('names no attribute by a tag that is none', () => {
    for (const options of [[], ['RetainSafePrivate']] as OptionName[][]) {
      const all = conformance({ preset: 'basic', options }, nothing).flatMap(({ attributes }) => attributes);
      expect(all.filter((name) => name.includes('NaN') || /^\(50000000|^\(0000/.test(name))).toEqual([]);
      expect(all).toContain('(60xx,3000)');
    }
    expect(attributesOf('Attributes removed', [])).toContain('private attributes');
    expect(attributesOf('Attributes cleaned by option', ['RetainSafePrivate'])).toContain(
      'private attributes',
    );
  });
});

describe('what is said of pictures', () => {
  const copy = (...notes: FileReport['notes']): FileReport => ({
    id: '1',
    output: 'a',
    sopClass: '1.2',
    transferSyntax: '1.2',
    edits: [],
    checks: [],
    notes,
  });
  const said = (...files: FileReport[]): string => form('html', { ...report, files });

  it('is that they are unchanged and unseen only where they are', () => {
    const page = said(copy('pixels-not-examined'), copy('pixels-not-examined'));
    expect(page).toContain(
      'Pixel data of all 2 copies that hold some are byte for byte those of the sources',
    );
    expect(page).toContain('Nobody looked at the pictures of 2 copies');
    expect(page).not.toContain('113101');
    expect(page).not.toContain('blacked out in the stored values');
  });

  it('names what was blacked out, written anew and looked at, with the code that the copies carry', () => {
    const page = said(
      ...Array.from({ length: 5 }, () => copy('pixels-redacted', 'pixels-reencoded')),
      copy('pixels-approved'),
    );
    expect(page).toContain('In 5 copies areas were blacked out in the stored values');
    expect(page).toContain('The pictures of 5 copies were decoded and written anew');
    expect(page).toContain('for 6 of the copies: Clean Pixel Data Option (DCM 113101)');
    expect(page).toContain('5 compressed pictures were written in another lossless syntax');
    expect(page).not.toMatch(/Nobody looked at|of all 6 copies|of all copies/);
  });

  it('is nothing where there are none', () => {
    const page = said(copy());
    expect(page).toContain('No copy holds pixel data');
    expect(page).not.toMatch(/\b0 cop(y|ies)|Faces/);
  });

  it('claims no profile for copies in which a person kept what it removes', () => {
    expect(said(copy('overruled'))).toContain('1 of 1 copies keep by decision');
  });

  it('tells of doubtful people and numbers what was made of them, and of people who were left out that they were', () => {
    const files = [copy('instance-uid-made'), copy('instance-uid-made')];
    const people = [
      { files: 3, first: '1' },
      { files: 1, first: '4' },
    ];
    const doubts = [{ kind: 'two-people', treatedAs: 'different', people } as const];
    const page = form('html', { ...report, files, doubts, leftOut: 1 });
    expect(page).toContain(
      '(3 files from no. 1 on; 1 file from no. 4 on): treated as different people, a substitute name each.',
    );
    expect(page).toContain('In 2 files the identifier of the image was missing');
    expect(page).toContain('Of the sources, 2 had no SOP Instance UID, or a word in its place');
    expect(page).toMatch(/Left out with the people they are about<\/th><td>1</);
    expect(form('html')).not.toContain('Who is who');
  });
});
