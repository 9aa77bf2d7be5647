import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/Language';
import { loadReportWords } from '../../../src/i18n/loadReportWords';
import { report as words } from '../../../src/i18n/en/late/report';
import { auditPage } from '../../../src/report/auditPage';
import { clauses } from '../../../src/report/clauses';
import type { CleaningReport, FileReport } from '../../../src/report/CleaningReport';
import { conformance } from '../../../src/report/conformance';
import { countPictures } from '../../../src/report/countPictures';
import { doneIn } from '../../../src/report/Done';
import { hashOutputs } from '../../../src/report/outputs/hashOutputs';
import { htmlParts } from '../../../src/report/htmlParts';
import type { ReportedSecret } from '../../../src/report/ReportedSecret';
import { shareParts } from '../../../src/report/shareParts';

const copy = (id: string, more: Partial<FileReport> = {}): FileReport => ({
  ...{ id, output: `S/${id}.dcm`, sopClass: '1.2', transferSyntax: '1.2', bytesOut: 3, crc32Out: '0000000a' },
  ...{ edits: [], checks: [{ name: 'tiling', status: 'passed' }], notes: [] },
  ...more,
});
const edit = (because: string) =>
  ({ path: '(0010,0010)', keyword: 'PatientName', action: 'Z', because }) as const;
const run = (more: Partial<CleaningReport> = {}): CleaningReport => ({
  ...{ product: 'Reinschrift', version: '1.2.3', edition: '2026d', preset: 'second-opinion', options: [] },
  ...{ started: '1970-01-01T00:00:00.000Z', finished: '1970-01-01T00:00:01.000Z' },
  totals: { read: 1, cleaned: 1, refused: 0, ignored: 0, verified: 1, bytesIn: 10, bytesOut: 9 },
  files: [copy('1')],
  ...more,
});
const page = (of: CleaningReport): string => [...htmlParts(of, [], words)].join('');
const shared = (of: CleaningReport): string => [...shareParts(of, words)].join('');

describe('a page to print', () => {
  it('has words for every clause, purpose and decision in every language, and promises nobody that no one is meant', async () => {
    for (const language of languages) {
      const said = await loadReportWords(language);
      const files = Object.keys(clauses).map((because, n) =>
        copy(String(n), {
          edits: [edit(because)],
          picture: { shown: 1, of: 2, decision: 'blacked-out', by: 'sheet' },
        }),
      );
      for (const preset of ['basic', 'strict', 'research', 'second-opinion', 'own-record', 'custom']) {
        const of = run({ preset, files });
        for (const text of [[...htmlParts(of, [], said)].join(''), [...shareParts(of, said)].join('')]) {
          expect(text).not.toMatch(/undefined|NaN|\[object|[Aa]nonym/);
          expect(text).toContain(`<html lang="${language}">`);
          expect(text).toContain('counter(page)');
        }
      }
    }
  });

  it('has lines for who signs it and for what the run cannot know, each with its name, and boxes to tick', () => {
    expect(page(run()).match(/<label[^>]*><span>[^<]+<\/span><input><\/label>/g)).toHaveLength(11);
    expect(page(run()).match(/<label[^>]*><input type="checkbox"> [^<]+<\/label>/g)).toHaveLength(2);
  });

  it('names by which clause an action was taken, and in how many copies and fields', () => {
    const edits = [edit('pseudonym'), { ...edit('pseudonym'), path: '(0010,0020)' }];
    const text = page(run({ files: [copy('1', { edits }), copy('2', { edits })] }));
    expect(text).toContain(
      '<td>Name and patient number replaced by a pseudonym</td><td>2</td><td>4</td><td>Table E.1-1: (0010,0010), (0010,0020)</td>',
    );
    expect(text).toContain('Pseudonymisation: Art. 4(5), Art. 32(1)(a) GDPR');
    expect(text).not.toMatch(/Dates shifted|Art\. 5\(1\)\(c\)/);
  });

  it('names only clauses of options that were in force, and of places that occurred', () => {
    const at = (because: string, path: string) => ({ ...edit(because), path }) as const;
    const said = (preset: string, ...edits: ReturnType<typeof at>[]): string =>
      /<table class="actions">[^]*?<\/table>/.exec(
        page(run({ preset, files: [copy('1', { edits })] })),
      )?.[0] ?? '';
    const cleaned = at('text-cleaned', '(0008,1030)');
    expect(said('second-opinion', cleaned)).toContain('<td>E.3.5</td>');
    expect(said('basic', at('private', '(0009,1001)'))).toContain('<td>Table E.1-1: (gggg,eeee)</td>');
    expect(said('second-opinion', at('private', '(0009,1001)'))).toContain('(gggg,eeee); E.3.10</td>');
    expect(said('basic', at('carries-identity', '(0008,1010)'))).toContain('<td>Table E.1-1</td>');
    expect(said('basic', at('carries-identity', '(0018,1411)'))).toContain('<td>beyond Table E.1-1</td>');
    const uid = { ...at('table-e1-1', '(0008,0018)'), action: 'U' } as const;
    expect(said('basic', uid as never)).toContain('<td>E.1.1, E.2; Table E.1-1: U</td>');
    const dates = at('stamp', '(0028,0303)');
    expect(said('basic', dates)).toContain('<td>E.2: (0028,0303)</td>');
    expect(said('second-opinion', dates)).toContain('<td>E.3.6: (0028,0303)</td>');
    expect(said('basic', at('age-from-birth-date', '(0010,1010)'))).toContain('<td>E.1.1 (note)</td>');
    expect(said('basic', at('redacted-instance', '(0008,0018)'))).toContain('PS3.3 (derived image)');
  });

  it('names no clause of the profile for a person’s own record, and calls its statement none', () => {
    const edits = [edit('table-e1-1'), edit('redacted'), edit('own-record'), edit('redacted-instance')];
    const of = run({ preset: 'own-record', files: [copy('1', { edits, notes: ['pixels-redacted'] })] });
    const choice = { preset: 'own-record', options: [] } as const;
    const text = [...htmlParts(of, conformance(choice, doneIn(of)), words)].join('');
    const table = /<table class="actions">[^]*?<\/table>/.exec(text)?.[0] ?? '';
    expect(table).not.toMatch(/E\.2|E\.3/);
    expect(table).toContain('attributes from Table E.1-1; no profile');
    expect(text).toContain('What these copies contain (no conformance statement)');
    expect(text).not.toMatch(/<summary>Conformance|Burned In Annotation|113101|data of other people/);
    expect(text).toContain('Free texts, fields of the manufacturer and names of physicians stay');
  });

  it('names each option with its clause, and the copies that carry Clean Pixel Data besides', () => {
    const files = [copy('1', { notes: ['pixels-redacted'] })];
    expect(page(run({ files }))).toMatch(/<li>[^<]*\(E\.3\.8\)<\/li>/);
    expect(page(run({ files }))).not.toContain('(E.3.9)');
    expect(page(run({ preset: 'basic', files }))).toContain(
      '<li>none</li>\n<li>for 1 copy also Clean Pixel Data (E.3.1)</li>',
    );
  });

  it('names every part of the automatic check, and where the statement is', () => {
    expect(page(run())).toContain(`as far as it applies: ${words.annex.checks.tiling}.`);
    const text = [...htmlParts(run(), [{ title: 'a', sentences: ['b'], attributes: [] }], words)].join('');
    expect(text).toContain('<p class="soft paper">Conformance statement, PS3.15 E.1.3: in the HTML report.');
  });

  it('prints a line for each folder of a long run, and all files that were held back', () => {
    const files = Array.from({ length: 30 }, (_, n) =>
      copy(String(n), { output: `S1/SE${String(n % 2)}/I${String(n).padStart(2, '0')}.dcm` }),
    );
    const refused = copy('30', { output: '', refused: { code: 'truncated' } });
    const text = page(run({ files: [...files, refused] }));
    const table = /<table class="folders">[^]*?<\/table>/.exec(text)?.[0] ?? '';
    expect(table.match(/<td>all passed<\/td>/g)).toHaveLength(2);
    expect(table).toContain('<td>S1/SE1</td><td>I01.dcm \u2013 I29.dcm</td><td>15</td>');
    // What was held back is no copy.
    expect(table).toMatch(/<tr class="bad"><td><\/td><td><\/td><td><\/td><td>Held back[^<]*: 1<\/td>/);
    expect(text).toMatch(/<details class="screen">[^]*I17\.dcm/);
    expect(page(run())).not.toContain('class="folders"');
  });

  it('says of the secret what it made in the run', () => {
    const secret = { from: 'random', lookup: false, handedOut: [] } as const;
    const edits = [edit('pseudonym'), edit('date-shifted')];
    expect(page(run({ secret, files: [copy('1', { edits })] }))).toContain(
      'Substitute names and the shift of the dates come from a random key',
    );
  });

  it('counts every number that became another one as such, whichever rule said so', () => {
    const became = (because: string) => ({ ...edit(because), action: 'U' }) as const;
    const edits = [edit('table-e1-1'), became('table-e1-1'), became('table-e1-1'), became('instance-uid')];
    const text = page(run({ files: [copy('1', { edits })] }));
    expect(text).toContain(`<td>${words.annex.because['instance-uid']}</td><td>1</td><td>3</td>`);
    expect(text).toContain(`<td>${words.annex.because['table-e1-1']}</td><td>1</td><td>1</td>`);
  });

  it('calls a picture looked at only where it was shown to somebody: a rule is no look', () => {
    const picture = { shown: 0, of: 1, decision: 'blacked-out', by: 'rules' } as const;
    const files = [
      copy('1', { picture, notes: ['pixels-redacted'] }),
      copy('2', { picture: { shown: 0, of: 1, decision: 'none' }, notes: ['pixels-not-examined'] }),
    ];
    const of = run({ files, ...{ pictures: countPictures(files) } });
    const text = page(of);
    expect(text).toContain('Not looked at</th><td>2<');
    expect(text).toContain('of these blacked out by a rule that was declared reviewed</th><td>1<');
    expect(text).not.toMatch(/Looked at</);
    for (const each of [text, shared(of)])
      expect(each).toMatch(/Nobody looked at the picture content of 2 copies.*1 of these.*outside the/);
    expect(text).toContain('<td>rule, not looked at</td>');
    const statement = conformance({ preset: 'basic', options: [] }, doneIn(of));
    const said = statement.flatMap(({ sentences }) => sentences).join('\n');
    expect(said).toContain('Nobody looked at the pictures of 2 copies');
    expect(said).not.toContain('A person looked at');
    expect(said).toContain('without a look at the picture');
  });

  it('counts the copies that declare a head, where the record has them', () => {
    const picture = { shown: 1, of: 1, decision: 'none' } as const;
    const files = [copy('1', { picture, head: true, notes: ['pixels-not-examined'] })];
    expect(page(run({ files }))).toMatch(/1 copy shows, by what the file says, a head;.*E\.3\.2/);
    expect(page(run())).not.toContain('by what the file says');
  });

  it('says who holds what leads back as the run has it, and nothing else', () => {
    const said = (secret?: ReportedSecret): string => page(run(secret === undefined ? {} : { secret }));
    const random = { from: 'random', lookup: false, handedOut: [] } as const;
    expect(said(random)).toContain('Up to this report the key was not saved.');
    const saved = said({ ...random, handedOut: ['key', 'patid_mapping'] });
    expect(saved).toContain('The key was saved as a file');
    expect(saved).toContain('lead back to people or originals: patid_mapping.csv.');
    expect(saved).not.toContain('the key was not saved');
    expect(said({ ...random, from: 'passphrase', lookup: true })).toMatch(
      /from a passphrase[^]*from a lookup list/,
    );
    expect(said()).toContain('This run did not record where the key');
    expect(page(run({ preset: 'own-record' }))).not.toMatch(/key file|random key|did not record/);
  });

  it('claims no pseudonymisation for copies that name the person: what goes there is kept to what is needed', () => {
    const edits = [edit('table-e1-1'), edit('redacted'), edit('stamp')];
    expect(page(run({ files: [copy('1', { edits: [edit('pseudonym')] })] }))).toContain('Art. 4(5)');
    const own = page(run({ preset: 'own-record', files: [copy('1', { edits })] }));
    expect(own).not.toContain('Art. 4(5)');
    expect(own.match(/Art\. 5\(1\)\(c\)/g)).toHaveLength(1);
  });

  it('calls the copies personal data for whom the court does', () => {
    expect(page(run())).toContain('For you, and for anyone who can link them to a person');
    expect(page(run({ preset: 'own-record' }))).toContain('personal data for everyone who receives them');
  });

  it('carries the hash over all copies, says of what it is made, and repeats its beginning on each sheet', () => {
    const outputs = hashOutputs([
      { id: '1', name: 'S/1.dcm', size: 3, sha256: undefined, crc32: '0000000a' },
    ]);
    const text = page(run({ outputs }));
    expect(text).toContain(`<p class="hash">${outputs.sha256}</p>`);
    expect(text).toContain('SHA-256 over the list of 1 copy (name, size, CRC-32, as SHA-256 was not known;');
    expect(text).toContain(`SHA-256 ${outputs.sha256.slice(0, 16)}"`);
    expect(text).toContain('<td>CRC-32 0000000a</td>');
  });

  it('lets no words end its style sheet', () => {
    const hostile = { ...words, run: { ...words.run, title: '</style><b>"; } x' } };
    const text = [...htmlParts(run(), [], hostile)].join('');
    expect(text.indexOf('</style>')).toBe(text.lastIndexOf('</style>'));
  });
});

describe('the sheet for whoever gets the copies', () => {
  it('says of the run what was removed and what stays, and of nothing else', () => {
    const files = [
      copy('1', { edits: [edit('pseudonym'), edit('date-shifted')], notes: ['pixels-redacted'] }),
      copy('2', { notes: ['pixels-not-examined'] }),
    ];
    const text = shared(run({ preset: 'custom', options: ['RetainDeviceIdentity'], files }));
    expect(text).toContain('Name and patient number have been replaced by a pseudonym.');
    expect(text).toContain('Dates have been shifted');
    expect(text).toContain('Areas are blacked out in 1 picture.');
    expect(text).toContain('details of the devices');
    expect(text).toContain('Nobody looked at the picture content of 1 copy');
    expect(text).not.toMatch(/Fields of the manufacturer have|unique identifiers|Free texts have/i);
  });

  it('says that copies for a record name the person', () => {
    expect(shared(run({ preset: 'own-record' }))).toContain('name, dates and findings of the person');
  });
});

describe('the report of an audit', () => {
  const totals = {
    ...{ files: 2, unreadable: 0, others: 1, patients: 1, found: 1, picturesSearched: 0 },
    ...{ originalValues: undefined, unreadOriginals: 0, unexamined: 0 },
    ...{ originals: undefined as number | undefined, pictures: 2, heads: 1 },
  };
  const finding = {
    ...({ kind: 'identifies', code: 'who', keyword: 'PatientName', path: '(0010,0010)' } as const),
    declared: undefined,
  };
  const line = { ...finding, files: 1, findings: 1, values: ['MUSTER'] };
  const unread = { id: 2, path: 'b.dcm', state: 'truncated', findings: [] };
  const audited = {
    totals,
    lines: [line],
    checks: { reports: [], extra: [] },
    files: [
      { id: 1, path: 'MUSTER/a.dcm', state: 'read', findings: [{ ...finding, value: 'MUSTER' }] },
      unread,
    ],
  };

  it('has the form of the report of a run, without values and names of files', async () => {
    for (const language of languages) {
      const said = await loadReportWords(language);
      const text = [...auditPage(audited, '1970-01-01T00:00:00.000Z', said)].join('');
      expect(text).not.toMatch(/MUSTER|undefined|NaN/);
      expect(text).toContain('PatientName (0010,0010)');
      expect(text).toContain(said.reasons.truncated);
      expect(text.match(/<input>/g)).toHaveLength(5);
    }
  });

  it('says of copies alone that their pictures were not searched for text: of a refused file there is none', () => {
    const search = (frames: number) => ({ frames, of: 9, places: 0 });
    const files = [
      copy('1', { search: search(0) }),
      copy('2', { search: search(9) }),
      copy('3', { search: search(0), refused: { code: 'truncated' } }),
      copy('4'),
    ];
    const said = page(run({ files, search: { searched: 1, of: 3, withText: 0 } }));
    expect(said).toContain('1 picture was not searched for burned-in writing');
    expect(said).toContain(words.pictures.searchedOf(1, 2));
    expect(said).not.toContain(words.pictures.searchedOf(1, 3));
  });

  it('calls files clean only of what was tested: without originals, with values that may stay, with pictures not searched', () => {
    const said = (more: object, lines: typeof audited.lines = []): string => {
      const of = { ...audited, totals: { ...totals, found: 0, ...more }, lines };
      return [...auditPage(of, '1970-01-01T00:00:00.000Z', words)].join('');
    };
    const alone = said({});
    expect(alone).toContain(
      'nothing that contradicts the profile declared in the files. There were no originals',
    );
    expect(alone).not.toMatch(/none of the [0-9]+ values/);
    expect(alone).toContain('none of the pictures (2) was searched');
    expect(alone).toContain('1 file says that a head is shown');
    const against = { originals: 3, originalValues: 97, picturesSearched: 1 };
    expect(said(against)).toContain('found none of the 97 values looked for and nothing');
    expect(said(against)).toMatch(/Originals compared<\/th><td>3<[^]*1 picture that[^]*not searched: 1\./);
    const allowed = { ...line, kind: 'survives', declared: '113109' } as never;
    expect(said(against, [allowed])).toContain(
      'looked for, except such as the files declare to be allowed, and',
    );
  });

  it('counts as many findings by place as by file', () => {
    const lines = [
      { ...line, findings: 2 },
      { ...line, path: '(0010,0020)' },
    ];
    const found = Array.from({ length: 3 }, () => ({ ...finding, value: '' }));
    const files = [{ id: 1, path: '', state: 'read', findings: found }, unread];
    const text = [...auditPage({ ...audited, lines, files }, '1970-01-01T00:00:00.000Z', words)].join('');
    expect(text.match(/<tr class="bad"><td>Sum<\/td>(<td><\/td>)*<td>3<\/td>/g)).toHaveLength(2);
  });

  it('says whether a report was held against the files', () => {
    const check = {
      ...{ report: 3, hash: hashOutputs([]), agrees: true, files: 2, same: 1, sameSize: 0 },
      ...{ missing: ['2'], changed: [], unread: [] },
    };
    const of = (checks: typeof audited.checks | { reports: (typeof check)[]; extra: number[] }): string =>
      [...auditPage({ ...audited, checks }, '1970-01-01T00:00:00.000Z', words)].join('');
    expect(of(audited.checks)).toContain('nothing was compared');
    expect(of({ reports: [check], extra: [] })).toContain('1 copy is missing (numbers in the report: 2).');
  });
});
