import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import table from '../../../src/deid/data/confidentiality.json';
import { rules, rulesUnder } from '../../../src/deid/plan/judge/judge';
import { optionsOf, presetFlags } from '../../../src/deid/profile/optionsOf';
import type { Choice, OptionName, PresetName } from '../../../src/deid/profile/Preset';
import type { ReportedDecision } from '../../../src/report/CleaningReport';
import { conformance } from '../../../src/report/conformance';
import { deedsOf } from '../../../src/report/deedsOf';
import type { Done } from '../../../src/report/Done';

type Copy = Parameters<typeof deedsOf>[0] extends Iterable<infer One> ? One : never;

const copy = (...notes: Copy['notes']): Copy => ({ notes, edits: [] });
const done = (copies: readonly Copy[], decisions: readonly ReportedDecision[] = [], unsure = 0): Done => ({
  deeds: deedsOf(copies),
  decisions,
  unsure,
});
const basic: Choice = { preset: 'basic', options: [] };
const custom = (...options: OptionName[]): Choice => ({ preset: 'custom', options });

const said = (choice: Choice, run: Done, title: string): string =>
  conformance(choice, run)
    .find((section) => section.title === title)
    ?.sentences.join('\n') ?? '';
const whole = (choice: Choice, run: Done): string =>
  conformance(choice, run)
    .flatMap(({ sentences }) => sentences)
    .join('\n');
const decided = (path: string, keyword: string, does: ReportedDecision['does'] = 'keep'): Done =>
  done([copy('overruled')], [{ path, keyword, does, files: 3 }]);

describe('rules say what they do, and docs/cleaning.md and the statement repeat it', () => {
  const page = readFileSync('docs/cleaning.md', 'utf8');
  const listed = [...page.matchAll(/^\d+\. (.*(?:\n {3,}.*)*)/gm)].map(([, text = '']) =>
    text.replace(/\s+/g, ' '),
  );
  const presets: readonly PresetName[] = ['basic', 'strict', 'research', 'second-opinion', 'custom'];
  const choices: readonly Choice[] = [
    ...presets.map((preset) => ({ preset, options: [] })),
    custom('RetainSafePrivate', 'RetainUIDs', 'RetainLongitudinalTemporalInformationFullDates'),
  ];

  it('is one sentence each, and no two are alike', () => {
    for (const { says } of rules) expect(says).toMatch(/^[A-Z].*[^.]\.$/);
    for (const { says } of rules)
      expect(says.replace(/PS3\.\d|E\.[\d.-]+\d|2\.25\./g, '')).not.toMatch(/\. /);
    expect(new Set(rules.map(({ says }) => says)).size).toBe(rules.length);
  });

  it('stands there, in the order in which the rules are asked, and nothing besides', () => {
    expect(listed).toEqual(rules.map(({ says }) => says));
  });

  it.each(choices)(
    'stands in the statement of $preset $options where it is in force, and nowhere else',
    (choice) => {
      const inForce = rulesUnder({
        preset: choice.preset,
        flags: presetFlags(choice.preset),
        options: optionsOf(choice),
      });
      const sentences = conformance(choice, done([copy('pixels-not-examined')])).flatMap(
        (section) => section.sentences,
      );
      for (const { says } of rules)
        expect(sentences.filter((sentence) => sentence === says)).toHaveLength(
          inForce.some((rule) => rule.says === says) ? 1 : 0,
        );
    },
  );
});

describe('what a person decided, the statement says where it speaks of such attributes', () => {
  const kept = /1 place is kept: .*3 files/;

  it.each([
    ['Private attributes', '(0009,1001)', ''],
    ['Private attributes', '(0009,1001)[0].(0008,0060)', 'Modality'],
    ['Dates and times', '(0008,0020)', 'StudyDate'],
    ['Dates and times', '(0040,0275)[0].(0040,0244)', 'PerformedProcedureStepStartDate'],
    ['Descriptors', '(0008,1030)', 'StudyDescription'],
    ['Patient characteristics', 'PatientWeight', 'PatientWeight'],
    ['Structured content, graphics and documents', '(0042,0011)', 'EncapsulatedDocument'],
    ['Structured content, graphics and documents', '(0040,a730)[1].(0040,a160)', 'TextValue'],
    ['Attributes replaced or emptied', '(0010,0010)', 'PatientName'],
    ['Attributes removed', '(0010,1000)', 'OtherPatientIDs'],
    ['Attributes that Table E.1-1 does not list', '(0018,1411)', 'ExposureIndex'],
    ['Unique identifiers', '(0020,000d)', 'StudyInstanceUID'],
    ['Scope of referential integrity', '(0020,000d)', 'StudyInstanceUID'],
    ['Encrypted attributes', '(0400,0500)', 'EncryptedAttributesSequence'],
  ])('%s: %s', (title, path, keyword) => {
    expect(said(basic, done([copy()]), title)).not.toMatch(/decision of a person/);
    expect(said(basic, decided(path, keyword), title)).toMatch(kept);
  });

  it('tells what was removed and replaced from what was kept', () => {
    const decisions: ReportedDecision[] = [
      { path: 'PatientSex', keyword: 'PatientSex', does: 'remove', files: 1 },
      { path: '(0010,2110)', keyword: 'Allergies', does: 'replace', files: 2 },
    ];
    const sentences = said(
      custom('RetainPatientCharacteristics'),
      done([copy()], decisions),
      'Patient characteristics',
    );
    expect(sentences).toContain('1 place is removed: PatientSex (1 file).');
    expect(sentences).toContain('1 place is replaced: Allergies (2 files).');
  });

  it('warns of all that a kept sequence may hold', () => {
    const run = decided('(0008,1110)', 'ReferencedStudySequence');
    for (const title of ['Dates and times', 'Private attributes', 'Descriptors'])
      expect(said(basic, run, title)).toContain('ReferencedStudySequence with all that it holds');
    for (const title of ['Pixel data', 'Attributes removed', 'Transfer syntaxes'])
      expect(said(basic, run, title)).not.toContain('ReferencedStudySequence');
  });

  it('is counted, in an own record too', () => {
    expect(said(basic, decided('PatientName', 'PatientName'), 'Profile and options')).toContain(
      '1 place was decided',
    );
    const remark = decided('(0020,4000)', 'ImageComments', 'remove');
    expect(whole({ preset: 'own-record', options: [] }, remark)).toContain(
      '1 place is removed: ImageComments',
    );
  });
});

describe('the statement claims nothing that a copy does not', () => {
  it('names the edition of the table that the plan is made from', () => {
    const [, edition = ''] = /^PS3.15 (\d{4}[a-e])/.exec(table.edition) ?? [];
    expect(said(basic, done([copy()]), 'Profile and options')).toContain(`PS3.15 ${edition},`);
  });

  it('names the attributes of the claim only for copies that claim the profile', () => {
    const run = done([copy('overruled'), copy(), copy()]);
    expect(said(basic, run, 'Attributes inserted')).toContain('in copies that claim the profile (2 of 3)');
    expect(said(basic, run, 'Dates and times')).toContain('REMOVED in the copies that claim the profile');
    expect(said(basic, done([copy()]), 'Attributes inserted')).not.toContain('that claim');
  });

  it('counts the Clean Pixel Data Option by copies that carry it, whatever was chosen', () => {
    const run = done([copy('pixels-approved'), copy('pixels-approved', 'overruled'), copy()]);
    const profile = said(custom('CleanPixelData'), run, 'Profile and options');
    expect(profile.match(/Clean Pixel Data/g)).toHaveLength(1);
    expect(profile).toContain('for 1 of the copies: Clean Pixel Data Option');
    expect(said(basic, run, 'Pixel data')).toContain('1 copy that claims the profile carries');
    expect(said(custom('CleanPixelData'), done([copy()]), 'Profile and options')).not.toContain('113101');
  });

  it('tells of UIDs that were made anew, also where UIDs stay', () => {
    const choice = custom('RetainUIDs');
    expect(said(choice, done([copy()]), 'Unique identifiers')).not.toMatch(/^UIDs are kept\.$/m);
    expect(said(choice, done([copy('instance-uid-made')]), 'Unique identifiers')).toContain(
      'Of the sources, 1 had no SOP Instance UID, or a word in its place: made from the content.',
    );
    expect(said(choice, done([copy('pixels-redacted')]), 'Unique identifiers')).toContain(
      'In 1 copy areas were blacked out: such a picture is a new instance',
    );
    const own = whole({ preset: 'own-record', options: [] }, done([copy('instance-uid-from-meta')]));
    expect(own).toContain('that of the file meta information stands for it');
  });

  it('says that pseudonyms and UIDs hang on more than the old value where they do', () => {
    const scope = said(basic, done([copy()]), 'Scope of referential integrity');
    expect(scope).not.toContain('depend on the old value and the key only');
    expect(scope).toContain('lookup list');
  });

  it('keeps no overlay and no curve under Clean Graphics, as no copy does', () => {
    const { attributes, sentences } = conformance(custom('CleanGraphics'), done([copy()])).find(
      ({ title }) => title === 'Attributes removed',
    ) ?? { attributes: [], sentences: [] };
    expect(attributes).toEqual(expect.arrayContaining(['(60xx,3000)', '(60xx,4000)', '(50xx,xxxx)']));
    expect(sentences.join()).not.toContain('cleanable');
  });

  it('names the dates that an option for other things keeps', () => {
    expect(said(custom('RetainDeviceIdentity'), done([copy()]), 'Dates and times')).toMatch(
      /Options keep \d+ dates all the same: .*DateOfLastCalibration/,
    );
    expect(said(basic, done([copy()]), 'Dates and times')).not.toContain('all the same');
  });

  it('says UNMODIFIED of dates only where nobody touched them before', () => {
    const choice = custom('RetainLongitudinalTemporalInformationFullDates');
    expect(said(choice, done([copy()]), 'Dates and times')).toContain('or what the source says');
  });

  it('names what a run inserted, and what it took out of numbers and from behind the end', () => {
    const edits = ['age-from-birth-date', 'text-in-bytes', 'beyond-value'].map((because) => ({ because }));
    const run = done([{ notes: ['trailing-bytes-removed', 'pixels-approved'], edits }, copy()]);
    const statement = whole({ preset: 'research', options: [] }, run);
    for (const part of [
      'In 1 copy Patient\u2019s Age in place of the birth date, at most 90 years',
      'In 1 copy BurnedInAnnotation',
      'In 1 copy texts were overwritten',
      'In 1 copy what stood behind the numbers',
      'In 1 copy bytes behind the last element',
    ])
      expect(statement).toContain(part);
    expect(whole(basic, done([copy()]))).not.toMatch(/BurnedIn|bytes behind|were overwritten/);
  });

  it('says that values that stay by option or decision were not searched for, and what could not be decided', () => {
    expect(said(basic, done([copy()]), 'Proof')).toContain('that no option keeps');
    expect(said(basic, decided('PatientName', 'PatientName'), 'Proof')).toContain(
      'no option and no decision keeps',
    );
    expect(said(basic, done([copy()], [], 1), 'Proof')).toContain('In 1 copy a short value occurs');
  });

  it('says of a source without a transfer syntax that the copy names it', () => {
    expect(said(basic, done([copy('transfer-syntax-guessed')]), 'Transfer syntaxes')).toContain(
      'do not name theirs',
    );
  });
});
