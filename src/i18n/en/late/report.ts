import { moment } from '../../moment';
import { recordMoment } from '../../recordMoment';
import type { ReportMessages } from '../../ReportMessages';
import { audit } from '../audit';
import { purpose } from '../purpose';
import { reasons } from '../reasons';
import { reportAnnex } from './reportAnnex';
import { say } from '../say';

const copies = (n: number): string => say.count(n, 'copy', 'copies');

export const report: ReportMessages = {
  language: 'en',
  number: say.number,
  bytes: say.bytes,
  moment: moment('en'),
  recorded: recordMoment('en'),
  page: { one: 'Page', of: 'of' },
  presets: purpose.presets,
  options: purpose.options,
  reasons,
  run: {
    title: 'Report on clean copies',
    ownTitle: 'Report on copies for a personal record',
    lead: (n, chosen) => `${copies(n)} ${say.plural(n, 'was', 'were')} made. Purpose: ${chosen}.`,
    proven: (verified, n) =>
      verified === n
        ? `${say.plural(n, 'It has', 'All have')} passed the automatic check.`
        : `${say.number(verified)} of ${say.number(n)} have passed the automatic check.`,
    about: 'The run',
    chosen: 'Options (PS3.15)',
    noOptions: 'none',
    alsoPixels: (n, clause) => `for ${copies(n)} also Clean Pixel Data (${clause})`,
    shard: 'Part of the run',
    begun: 'Started',
    ended: 'Finished',
    program: 'Program',
    rules: 'Rules',
    ruleBook: (edition) => `DICOM PS3.15 Annex E, edition ${edition}`,
    ownRules: 'none: these copies still name the person',
    counts: 'Files',
    read: 'Read',
    copies: 'Copies',
    verified: 'of these passed the automatic check',
    subjects: 'Content',
    subjectsAre: (people, studies, series) =>
      [
        ...(people === undefined ? [] : [say.count(people, 'person', 'people')]),
        say.count(studies, 'study', 'studies'),
        `${say.number(series)} series`,
      ].join(', '),
    refused: 'Held back',
    ignored: 'No DICOM images, not copied',
    leftOut: 'Left out with the people they are about',
    bytesOut: 'Size of the copies',
    decisions: 'Single decisions',
    places: (n) => `about ${say.count(n, 'place', 'places')}, see the annex`,
    words: (n) => `${say.count(n, 'word', 'words')} kept, see the annex`,
  },
  pictures: {
    title: 'Decisions about pictures',
    withPicture: 'Copies with a picture',
    lookedAt: 'Looked at',
    approved: 'of these released unchanged',
    blackedOut: 'of these released with areas blacked out',
    notLookedAt: 'Not looked at',
    byRules: 'of these blacked out by a rule that was declared reviewed',
    takenInUnseen: 'of these expressly released unseen',
    ways: (oneByOne, onSheets) =>
      [
        ...(oneByOne > 0 ? [`one by one: ${say.number(oneByOne)}`] : []),
        ...(onSheets > 0 ? [`on contact sheets: ${say.number(onSheets)}`] : []),
      ].join(', '),
    searched: 'Searched for writing',
    searchedOf: (searched, of) => `${say.number(searched)} of ${say.number(of)}`,
    withText: 'of these with writing',
    changes: {
      'pixels-redacted': (n) =>
        `In ${copies(n)} areas are blacked out; all else in the picture was proven to be unchanged.`,
      'pixels-reencoded': (n) => `In ${copies(n)} the picture is stored in another form, without loss.`,
      'stray-bits-removed': (n) =>
        `In ${copies(n)} what stood in the bits beside the picture values was removed.`,
      'excess-pixels-removed': (n) => `In ${copies(n)} what lay behind the last picture was removed.`,
      'segments-removed': (n) =>
        `In ${copies(n)} comments and application data were removed from the picture data.`,
      'stray-bits-kept': (n) => `In ${copies(n)} something still stands beside the picture values.`,
      'excess-pixels-kept': (n) =>
        `In ${copies(n)} there is still more picture data behind the last picture.`,
      'segments-kept': (n) => `In ${copies(n)} the picture data still holds comments or application data.`,
      'pixels-missing': (n) => `In ${copies(n)} part of the pictures is missing, as it was in the original.`,
    },
    same: (n, all) =>
      n === all
        ? 'The picture data of all copies is byte for byte that of the originals.'
        : `In ${copies(n)} the picture data is byte for byte that of the originals.`,
    decision: {
      approved: 'released',
      'blacked-out': 'blacked out',
      'taken-in-unseen': 'released unseen',
      none: 'not looked at',
    },
    by: { viewer: 'one by one', sheet: 'contact sheet', rules: 'rule, not looked at' },
    ruleNote: 'Rule: blacked out by a rule that was declared reviewed; nobody looked at the picture.',
    frames: (shown, of) => `${say.number(shown)} of ${say.number(of)} frames shown`,
  },
  notExamined: {
    title: 'What was not examined',
    pictures: (n, byRules) =>
      byRules === 0
        ? `Nobody looked at the picture content of ${copies(n)}: burned-in writing may be there.`
        : `Nobody looked at the picture content of ${copies(n)}: burned-in writing may be there. ${say.number(byRules)} of these ${say.plural(byRules, 'was', 'were')} blacked out by a rule that was declared reviewed; there may be writing outside the blacked-out areas, too.`,
    partly: (n) => `Of ${copies(n)} only some of the frames were on the screen.`,
    notSearched: (n) => `${say.count(n, 'picture was', 'pictures were')} not searched for burned-in writing.`,
    faces: 'A face can be rebuilt from scans of a head. Nothing was changed about that.',
    heads: (n) =>
      `${say.count(n, 'copy shows', 'copies show')}, by what the file says, a head; a face can be rebuilt from such scans. Nothing was changed about that; option E.3.2 was not applied.`,
    unsure: (n) =>
      `In ${copies(n)} a short value occurs in picture data, by chance or not; this could not be decided.`,
    fallbackTypes: (n) =>
      `For ${copies(n)} it is not fully known what this kind of file must hold; the strictest rule was applied.`,
    ambiguous: (n) =>
      `${say.count(n, 'reference', 'references')} named a number that several files have; ${say.plural(n, 'it leads', 'they lead')} to none now.`,
    broken: (n) =>
      `${say.count(n, 'reference', 'references')} between the files no longer ${say.plural(n, 'leads', 'lead')} to its target; the JSON report names the places.`,
    noDiagnosis:
      'Reinschrift does not check whether the copies are fit for reporting; whoever reads them decides that.',
  },
  personal: {
    title: 'For whom the copies are personal data',
    pseudonymised:
      'For you, and for anyone who can link them to a person, the copies remain personal data: for the body that has the originals, and for everyone with means reasonably likely to be used, for example the key, a list, the originals, the picture itself or the details that were kept (Recital 26 GDPR; CJEU, 4 September 2025, EDPS v SRB, C‑413/23 P). Whether this holds for the recipients must be assessed case by case; duties to inform remain.',
    named:
      'These copies name the person. They are personal data for everyone who receives them. Only certain fields were removed, such as those for address, telephone, insurance, occupation, religion and relatives. Free texts, fields of the manufacturer and names of physicians stay and may say something about other people, too.',
    overruled: (n) =>
      `${copies(n)} ${say.plural(n, 'keeps', 'keep')}, by decision of a person, what the profile removes; ${say.plural(n, 'it does', 'they do')} not claim the profile.`,
    made: { names: 'substitute names', uids: 'new identifiers (UIDs)', dates: 'the shift of the dates' },
    from: {
      random: (what) => `${what} come from a random key that only this run had.`,
      passphrase: (what) => `${what} come from a passphrase: whoever knows it can link the copies.`,
      file: (what) => `${what} come from a key file: whoever has it can link the copies.`,
    },
    keySaved: 'The key was saved as a file: whoever has it can link the copies.',
    keyNotSaved: 'Up to this report the key was not saved.',
    lookup:
      'Some substitute names come from a lookup list of the operator: whoever has it can link the copies.',
    lists: (names) => `Up to this report, lists were saved that lead back to people or originals: ${names}.`,
    list: {
      key: 'key file',
      private_list: 'private_list.csv',
      patid_mapping: 'patid_mapping.csv',
      uid_mapping: 'uid_mapping.csv',
    },
    unknown: 'This run did not record where the key of substitute names and new identifiers came from.',
  },
  outputs: {
    title: 'Checksum of all copies',
    over: (n, of) => `SHA-256 over the list of ${copies(n)} (${of}; form in the JSON report):`,
    by: {
      sha256: 'name, size, SHA-256',
      crc32: 'name, size, CRC-32, as SHA-256 was not known',
      size: 'name and size only',
    },
    some: (n, of) => `${say.number(n)} with: ${of}`,
    chain:
      'The JSON report holds the same checksum; with it, “Check files that have already been cleaned” compares every file, offline.',
  },
  handover: {
    title: 'Details of the disclosure, to be filled in',
    controller: 'Controller',
    recipient: 'Recipient',
    basis: 'Legal basis',
    reference: 'Reference or project',
    originals: 'Where originals and key are kept',
    until: 'Copies kept until',
  },
  signature: {
    title: 'Confirmation',
    says: 'I have read this report.',
    carriedOut: 'carried out the run',
    reviewed: 'reviewed the run',
    operator: 'Name',
    role: 'Role or department',
    place: 'Place',
    date: 'Date',
    signature: 'Signature',
  },
  annex: reportAnnex,
  share: {
    title: 'What I share',
    lead: (n, day, chosen) =>
      `${copies(n)} of DICOM files, made with Reinschrift on ${day}. Purpose: ${chosen}.`,
    removed: 'What was removed or replaced',
    stays: 'What stays',
    forYou: 'What this means for you',
    linked:
      'For the sender the copies remain personal data. For you they are personal data as soon as you can link them to a person (CJEU, 4 September 2025, C‑413/23 P), for example because you recognise somebody in a picture.',
    namesYou:
      'These copies name the person. For you, and for everyone who receives them, they are personal data.',
    ask: 'Whom you can ask',
    askAbout: 'If something is missing, or still names somebody, please contact:',
    name: 'Name or department',
    contact: 'Telephone or e-mail',
    did: {
      identity: 'Name and patient number have been replaced by a pseudonym.',
      table:
        'Details of people, places, times and devices that the DICOM standard lists have been removed, emptied or replaced, unless they appear under “What stays”.',
      private: 'Fields of the manufacturer have been removed or cleaned.',
      uids: 'Unique identifiers (UIDs) have been replaced by new ones.',
      datesShifted:
        'Dates have been shifted, for each person by a fixed number of days of their own; intervals and times of day are unchanged.',
      texts: 'Free texts have been cleaned.',
      documents: 'Enclosed documents and reports have been cleaned or replaced.',
      ages: 'Ages over 89 years have become one group.',
      own: 'Fields that nobody needs in a personal record have been removed, such as those for address, telephone, insurance, occupation, religion and relatives. Free texts and fields of the manufacturer may still say such things.',
    },
    blackedOut: (n) => `Areas are blacked out in ${say.count(n, 'picture', 'pictures')}.`,
    kept: {
      RetainSafePrivate: 'fields of the manufacturer that are known to be safe',
      RetainUIDs: 'unique identifiers (UIDs)',
      RetainDeviceIdentity: 'details of the devices',
      RetainInstitutionIdentity: 'details of the institution',
      RetainPatientCharacteristics: 'age, sex, size, weight and the like',
      RetainLongitudinalTemporalInformationFullDates: 'dates and times, unchanged',
      RetainLongitudinalTemporalInformationModifiedDates: 'dates, shifted, and times of day',
      CleanDescriptors: 'descriptions, cleaned',
      CleanStructuredContent: 'structured reports, cleaned',
      CleanGraphics: 'annotations, cleaned',
      CleanPixelData: 'pictures with writing blacked out',
    },
    picture: 'the picture itself and what describes it',
    nothingElse: 'whatever else this kind of file must hold',
    byDecision: (n) => `details in ${say.count(n, 'place', 'places')} that a person expressly kept`,
    wordsKept: (n) => `${say.count(n, 'word', 'words')} in cleaned texts that a person expressly kept`,
    named: 'name, dates and findings of the person',
  },
  audit: {
    title: 'Report on a check of cleaned files',
    verdict: {
      clean: (n, values, { allowed, unsure }) => {
        const files = say.plural(n, 'the DICOM file', `the ${say.number(n)} DICOM files`);
        const nothing = 'nothing that contradicts the profile declared in the files';
        if (values === undefined)
          return `The automatic check of ${files} found ${nothing}. There were no originals: their values were not looked for.`;
        const except = allowed ? ', except such as the files declare to be allowed,' : '';
        const doubt = unsure ? ' Some places are uncertain; the annex lists them.' : '';
        return `The automatic check of ${files} found none of the ${say.number(values)} values looked for${except} and ${nothing}.${doubt}`;
      },
      found: (n) =>
        `Something was found that speaks against ${say.plural(n, 'this DICOM file', `these ${say.number(n)} DICOM files`)} being clean.`,
      incomplete: () => 'The check is incomplete: not everything could be looked at.',
    },
    about: 'The check',
    done: 'Checked',
    counts: 'Files',
    files: 'DICOM files, read',
    unreadable: 'DICOM files, not readable',
    unexamined: 'Could not be opened',
    others: 'Other files',
    patients: 'Different patient numbers',
    found: 'Findings against the files',
    notExamined: 'What was not examined',
    pictures: (searched, others) =>
      searched === 0
        ? `What the pictures show; none of the pictures (${say.number(others)}) was searched for writing.`
        : `What the pictures show. Searched for writing: ${say.count(searched, 'picture', 'pictures')} that, by what the file says, hold no names; not searched: ${say.number(others)}.`,
    heads: (n) =>
      `${say.count(n, 'file says', 'files say')} that a head is shown: whether a face can be rebuilt from it was not checked.`,
    originals: 'Originals compared',
    sum: 'Sum',
    noOriginals: audit.noOriginals,
    lookedFor: 'Values of originals looked for',
    unreadOriginals: audit.unreadOriginals,
    reports: 'Comparison with the report of the run',
    reportsAbout: 'A JSON report lay with the files. Every file was compared, offline, with what it says.',
    noReport: 'No JSON report of a run lay with the files; nothing was compared.',
    says: 'I have read this report.',
    carriedOut: 'carried out the check',
    reviewed: 'reviewed the check',
    findings: 'Findings',
    nothing: 'None.',
    kinds: audit.kinds,
    declared: audit.declaredTitle,
    contradictions: audit.contradictions,
    secretKinds: audit.secretKinds,
    categories: {
      who: { title: 'Person' },
      contacts: { title: 'Address and relatives' },
      ids: { title: 'Numbers' },
      dates: { title: 'Dates and times' },
      institution: { title: 'Institution and staff' },
      device: { title: 'Device' },
      text: { title: 'Free text' },
      hidden: { title: 'Hidden place' },
    },
    places: audit.places,
    columns: { place: 'Place', what: 'What', files: 'Files' },
    notLooked: audit.notLooked,
    byFile: 'By file',
    state: { read: 'read', other: 'no DICOM file' },
    number: 'No.',
    check: audit.check,
  },
};
