import type { Messages } from './Messages';
import { speech } from './speech';

const say = speech('en');
const files = (n: number): string => say.count(n, 'file', 'files');

export const en: Messages = {
  name: 'English',
  product: 'Reinschrift',
  claim: 'Clean copies of your DICOM files',
  skip: 'Skip to content',
  language: 'Language',
  bytes: say.bytes,

  offline: {
    ready: 'Works without a network',
    update: 'A new version of Reinschrift is ready.',
    takeUpdate: 'Reload and use it',
    updateLoses: 'Reloading loses the files and results that are open on this page.',
    insecure:
      'This page was loaded without encryption (http:). Everything essential works; it just cannot be installed or opened again without a network.',
    unsupported: 'This browser cannot keep the page for use without a network. Everything else works.',
  },

  intake: {
    headline: 'What do your DICOM files say about you?',
    lead: 'X-ray, CT and MRI files hold more than pictures: names, dates of birth, numbers, places. Reinschrift shows what is in them and writes copies without it.',
    promise: 'Nothing leaves this computer.',
    promiseMore:
      'Your files are read in this browser only. There is no server that they are sent to, and the browser is told to refuse every connection of this page.',
    checkTitle: 'How to check this yourself',
    checkSteps: [
      'Wait until this page has loaded.',
      'Switch off Wi-Fi or unplug the network cable.',
      'Carry on: reading, cleaning and saving work just the same.',
    ],
    dropTitle: 'Drop files, a folder or a ZIP here',
    dropNow: 'Let go now',
    dropHint: 'For example everything on a patient CD. The originals are not changed.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    sample: 'Try it with a sample study',
    sampleHint: '20 slices of a person who does not exist, made on this page.',
    other: 'Check other files',
    otherHint: 'The present files and results are forgotten.',
    nothing: 'There was no file in it.',
  },

  reading: {
    title: 'Reading files',
    progress: (done, total) => `${say.number(done)} of ${files(total)} read`,
    starting: 'Looking for files …',
    cancel: 'Cancel',
    cancelled: 'Cancelled. The files have been forgotten.',
  },

  broken: 'We made a mistake here. Nothing was saved. Please try again.',

  summary: {
    title: 'What the files say',
    verdictNone: (n) =>
      `We found nothing in ${say.plural(n, 'this file', 'these files')} that leads to a person.`,
    verdict: (n, people, values) =>
      `${say.plural(n, 'This file names', `These ${say.number(n)} files name`)} ${say.count(people, 'person', 'people')} and ${say.plural(n, 'holds', 'hold')} ${say.count(values, 'distinct detail', 'distinct details')} that may lead to people, places or devices.`,
    unreadable: 'None of the files could be read as DICOM. The reasons are given with each file below.',
    personLine: (name, birthDate) =>
      [name || 'without a name', birthDate && `born ${birthDate}`].filter(Boolean).join(', '),
    morePeople: (n) => say.count(n, 'more person', 'more people'),
    values: (n) => (n === 0 ? 'nothing found' : say.count(n, 'detail', 'details')),
    inFiles: (n) => `in ${files(n)}`,
    inAll: (n) => (n === 1 ? 'in the file' : `in all ${files(n)}`),
    different: (n) => `${say.number(n)} different values`,
    showAll: (n) => `Show all ${say.number(n)}`,
    showFewer: 'Show fewer',
    more: (n) => `Show ${say.number(n)} more`,
    asWritten: 'in the file:',
    emptyValue: '(empty)',
    categories: {
      who: { title: 'Who you are', about: 'Name, date of birth, sex and whatever else describes a person' },
      contacts: { title: 'How to reach you', about: 'Addresses, telephone numbers, relatives' },
      ids: {
        title: 'Numbers that lead to you',
        about: 'Patient, case and order numbers, globally unique numbers',
      },
      dates: { title: 'When things happened', about: 'Days and times of examinations and images' },
      institution: { title: 'Where and with whom', about: 'Hospitals, practices, doctors and other staff' },
      device: { title: 'With which device', about: 'Serial numbers, device names, network names' },
      text: { title: 'Free text', about: 'Descriptions and comments that may say anything' },
      hidden: { title: 'Hidden places', about: 'Fields of the manufacturer and areas that no viewer shows' },
    },
    places: {
      private: 'Field of the manufacturer',
      preamble: 'Preamble of the file',
      trailing: 'Data behind the end',
      duplicate: 'Field that occurs twice',
      encapsulated: 'Embedded document',
      overlay: 'Overlay picture',
      curve: 'Curve data',
      icon: 'Preview picture',
      unknown: 'Unknown field',
    },
  },

  patients: {
    title: 'People and studies',
    noName: 'without a name',
    noId: 'no number',
    id: 'number',
    born: 'born',
    study: 'Study',
    series: 'Series',
    unnamed: 'without a description',
    files,
    conflictTitle: 'Contradicting details about the same person',
    conflict: (id) =>
      `Different details are given under the same number${id && ` ${id}`}. Perhaps files of two people are mixed up. Please check before you pass anything on.`,
    conflictWhat: { name: 'Names', birthDate: 'Dates of birth', sex: 'Sex' },
    several: (n) => `Your selection holds files of ${say.number(n)} different people. Are they all yours?`,
  },

  files: {
    title: 'Files',
    unread: 'Not read',
    unreadHint: 'These files could not be read completely. They are neither cleaned nor saved.',
    ignored: 'Set aside',
    ignoredHint: 'These files are not medical images. They do not go into the clean copy.',
    states: { readable: 'read', cleaned: 'cleaned', refused: 'held back', ignored: 'set aside' },
    at: (byte) => `at byte ${say.number(byte)}`,
    code: 'Code',
    open: (path) => `Show all fields of ${path}`,
    more: (n) => `Show ${say.number(n)} more files`,
    toSee: 'look at the picture',
    showing: (shown, all) => `${say.number(shown)} of ${say.number(all)} shown`,
  },

  reasons: {
    empty: 'The file is empty.',
    'not-dicom': 'This is not a DICOM file.',
    truncated: 'The file is cut off: its end is missing.',
    'bad-element': 'A field is damaged.',
    'bad-sequence': 'A list of fields is damaged.',
    'bad-fragments': 'The parts of the image data are damaged.',
    'unknown-transfer-syntax': 'The file names an unknown way of storage.',
    'unsupported-transfer-syntax': 'This way of storage is not supported yet.',
    'bad-deflate': 'The compressed part of the file is damaged.',
    'inflate-bound': 'The file would become inadmissibly large when unpacked.',
    'too-deep': 'The file is nested deeper than can make sense.',
    'too-many-elements': 'The file has more fields than can make sense.',
    'header-too-large': 'The describing part of the file is inadmissibly large.',
    'source-gone': 'The file can no longer be read. Was the disk removed or the file changed?',
    'private-sop-class':
      'The file has a format of its manufacturer. The standard does not say what in it leads to a person, so no copy is written.',
    'pixels-unreviewed':
      'Text, for example a name, may be burned into this picture. It is held back until you expressly release it.',
    'options-exclude-each-other':
      'Two chosen options exclude each other: dates cannot stay and be shifted at once.',
    'cannot-plan': 'It was not possible to tell for certain what must be removed from this file.',
    'patient-not-listed': 'The lookup list does not name this patient, so no copy is written.',
    'not-verified': 'The finished copy did not pass the check, so it is not handed out.',
    internal: 'We made a mistake with this file, so it is not handed out.',
    'lane-died': 'The browser stopped working on this file, perhaps for lack of memory.',
    timeout: 'The work on this file took too long and was ended.',
    executable: 'A program. It is never run.',
    autorun: 'A file that starts programs.',
    viewer: 'Part of a viewing program.',
    document: 'A document or an ordinary picture, not a DICOM file.',
    dicomdir: 'The table of contents of the CD (DICOMDIR). It holds names and is not copied.',
    system: 'A file of the operating system.',
    'zip-encrypted': 'The ZIP is protected by a password. Please unpack it first.',
    'zip-damaged': 'The ZIP is damaged.',
    'zip-bomb': 'The ZIP would become inadmissibly large when unpacked.',
    'zip-path': 'The ZIP holds an inadmissible file name.',
    'zip-too-deep': 'Too many ZIP files inside each other.',
    unreadable: 'The file could not be opened.',
  },

  detail: {
    close: 'Close',
    loading: 'Reading fields …',
    failed: 'The fields could not be read.',
    search: 'Search fields',
    onlyChanged: 'Only fields that change',
    shown: (shown, all) => `${say.number(shown)} of ${say.count(all, 'field', 'fields')}`,
    none: 'No field matches the search.',
    more: (n) => `Show ${say.number(n)} more fields`,
    table: 'Fields of the file',
    columns: { attribute: 'Field', value: 'Value', action: 'What happens', because: 'Why' },
    bytes: (n) => say.count(n, 'byte', 'bytes'),
    newValue: 'new:',
    sopClass: 'Kind',
    size: 'Size',
    actions: {
      K: 'stays',
      X: 'is removed',
      Z: 'is emptied or replaced',
      D: 'is replaced',
      C: 'is cleaned',
      U: 'new number',
    },
    freshMeta: 'The head of the file is written anew.',
    because: {
      'table-e1-1': 'The standard lists this field as identifying (PS3.15, Table E.1-1).',
      'type-conflict': 'The standard lists this field; it may not be left out of this kind of file.',
      private: 'A field of the manufacturer: nobody knows for certain what is in it.',
      'repeating-group': 'Overlays and curves may hold text.',
      'group-0004': 'Belongs in a table of contents, not in an image.',
      'command-group': 'Belongs in a transmission, not in a file.',
      'group-length': 'An outdated length that is no longer right after cleaning.',
      encrypted: 'Encrypted details and checksums may hold the old values.',
      'unlisted-date': 'A date or time, even though the table does not list this field.',
      'unlisted-name': 'The name of a person, even though the table does not list this field.',
      'unlisted-identifying': 'Identifying, even though the table does not list this field.',
      'instance-uid': 'A globally unique number. The same old number becomes the same new one everywhere.',
      'unknown-element': 'The standard does not know this field.',
      'inside-dummy': 'Lies in a list that is replaced by a placeholder.',
      'carries-identity': 'The text holds a value that was found to be identifying elsewhere.',
      'trailing-padding': 'Padding at the end, in which something may be hidden.',
      duplicate: 'The field occurs twice; the second would stay hidden otherwise.',
      pseudonym: 'A substitute name, so that images of the same person stay together.',
      stamp: 'A note that this file was cleaned, and how.',
      'structured-report': 'The content of a report may name anything.',
      'encapsulated-document': 'An embedded document may name anything.',
      'date-shifted': 'The date moves by the days that hold for this person; intervals stay.',
      'text-cleaned': 'Free text: only known medical words stay.',
      'age-capped': 'An age over 89 years is so rare that it may lead to somebody.',
      'age-from-birth-date': 'The age takes the place of the birth date.',
      'not-required': 'Neither needed for the picture nor demanded in this kind of file.',
      'own-record': 'Nobody needs it in your own record.',
      decision: 'Your decision.',
      'unreadable-value': 'The value could not be judged.',
    },
  },

  purpose: {
    title: 'Make clean copies',
    legend: 'What for?',
    presets: {
      'second-opinion': {
        title: 'To ask for a second opinion',
        more: 'Names and numbers are replaced, dates shifted evenly, texts cleaned. Age, sex, size, weight and details of the devices stay, so that the images can be judged.',
      },
      research: {
        title: 'To give to research or teaching',
        more: 'As for a second opinion, but without what tells one device from another; ages over 89 years become one group.',
      },
      basic: {
        title: 'To pass on to people who are not to know whom it is about',
        more: 'Removes or replaces what by the DICOM standard leads to people, places, times and devices (PS3.15, Basic Profile, edition 2026d).',
      },
      strict: {
        title: 'To pass on as little as possible',
        more: 'As before, and only what describes the picture or is demanded in this kind of file stays.',
      },
      'own-record': {
        title: 'For my own record or my doctor',
        more: 'Name, dates and findings stay. What nobody needs there goes: addresses, telephone numbers, insurance, religion, details of other people and names of network devices. Free remarks stay; have a look at them. This copy does not hide whom it is about.',
      },
      custom: {
        title: 'Decide for myself',
        more: 'The Basic Profile of the standard, eased or extended by what you choose here.',
      },
    },
    options: {
      legend: 'What shall hold besides',
      RetainSafePrivate: 'Keep fields of the manufacturer that are known to be safe',
      RetainUIDs: 'Keep globally unique numbers',
      RetainDeviceIdentity: 'Keep details of the devices',
      RetainInstitutionIdentity: 'Keep details of the institution',
      RetainPatientCharacteristics: 'Keep age, sex, size, weight and the like',
      RetainLongitudinalTemporalInformationFullDates: 'Keep dates and times as they are',
      RetainLongitudinalTemporalInformationModifiedDates: 'Shift dates and keep intervals',
      CleanDescriptors: 'Clean descriptions instead of removing them',
      CleanStructuredContent: 'Clean structured reports instead of replacing them',
      CleanGraphics: 'Clean annotations instead of replacing them',
    },
    basicLimit:
      'For your own record or for treatment this copy is no use: it lacks the name and could no longer be matched to you.',
    clean: (n) => `Clean ${files(n)}`,
    again: (n) => `Clean ${files(n)} again`,
    nothing: 'There is no readable file that could be cleaned.',
    facesTitle: 'What this version does not do',
    limits: [
      'Picture content is not examined. Burned-in writing and recognisable faces stay as they are.',
      'Whoever knows the originals or one of the pictures can recognise the copy.',
      'Reinschrift is not meant for diagnosis.',
    ],
  },

  key: {
    title: 'Same substitute names next time',
    about:
      'Substitute names and new numbers are made with a secret key. The same key gives the same person the same substitute name again, in another run or on another computer. Whoever has the key can find out which copy belongs to whom.',
    legend: 'Where the key comes from',
    random: 'A random key, forgotten when you leave (recommended)',
    passphrase: 'A passphrase',
    passphraseLabel: 'Passphrase, at least 12 characters',
    passphraseUse: 'Use this passphrase',
    passphraseHint: 'It is not stored anywhere. Four or more random words are hard to guess.',
    file: 'A key file',
    fileLabel: 'Choose the key file',
    save: 'Save the key as a file',
    saveHint: 'Keep the key file apart from the copies. Do not pass it on.',
    deriving: 'Making the key from the passphrase …',
    ready: {
      random: 'A random key is in use.',
      passphrase: 'The key from your passphrase is in use.',
      file: 'The key from your file is in use.',
    },
    problems: {
      'too-short': 'The passphrase is shorter than 12 characters.',
      'no-key': 'There is no key in this file.',
      failed: 'The key could not be made.',
    },
  },

  pixels: {
    title: 'Pictures that should be looked at',
    about: (n) =>
      `${say.plural(n, '1 picture', `${say.number(n)} pictures`)} may well have text burned into the picture itself, for example your name. In this version Reinschrift can neither look at picture content nor change it. ${say.plural(n, 'It is', 'They are')} therefore held back.`,
    warning:
      'If you release a picture without having looked at it, your name may remain in it. Look at it in a viewing program first.',
    all: (n) => say.plural(n, 'Release this picture anyway', `Release all ${say.number(n)} pictures anyway`),
    accepted: (n, all) => `${say.number(n)} of ${say.number(all)} released`,
    one: (path) => `Release ${path} anyway`,
    list: 'Decide one by one',
    why: {
      'burned-in-annotation-yes': 'The file itself says that text is burned in.',
      modality: 'Text in the picture is usual for this kind of image.',
      'secondary-capture': 'A derived picture, often a screenshot.',
      'screen-save': 'A saved screen.',
      'film-digitizer': 'A scanned film, which often bears a name.',
      undecodable: 'The picture content cannot be read here.',
    },
  },

  cleaning: {
    title: 'Cleaning and checking copies',
    progress: (done, total) => `${say.number(done)} of ${files(total)} done`,
    cancelled: 'Cancelled. Nothing was saved.',
  },

  result: {
    title: 'Result',
    done: (cleaned, verified) =>
      `${say.count(cleaned, 'clean copy is', 'clean copies are')} ready${cleaned === verified ? ` and ${say.plural(cleaned, 'has', 'have')} passed the check` : ''}.`,
    none: 'No clean copy was made.',
    refused: (n) =>
      `${say.count(n, 'file was', 'files were')} held back and ${say.plural(n, 'is', 'are')} not included:`,
    notSavedYet: 'The copies are not saved yet.',
    counts: { cleaned: 'cleaned', verified: 'checked', refused: 'held back' },
    whatDone: 'What was done',
    edits: (removed, replaced, uids) => [
      `${say.count(removed, 'field', 'fields')} removed`,
      `${say.count(replaced, 'field', 'fields')} emptied or replaced by a substitute`,
      `${say.count(uids, 'globally unique number', 'globally unique numbers')} replaced by new ones`,
    ],
    checked:
      'Every copy was then opened by a second, independent reader and searched byte by byte for the removed values.',
    pixelsSame: 'The image data is unchanged.',
    references: (n) =>
      `${say.count(n, 'reference', 'references')} between the files still ${n === 1 ? 'leads' : 'lead'} to the same place.`,
    broken: (n) =>
      `In ${say.count(n, 'place', 'places')} a reference between the files no longer leads to where it did. The report names them.`,
    whatNot: 'What was not done',
    pixelsNot: 'Picture content was not examined. Burned-in writing and recognisable faces are still there.',
    takenIn: (n) =>
      `${say.count(n, 'picture was', 'pictures were')} released at your wish without a look at the picture content.`,
    unsure: (n) =>
      `In ${say.count(n, 'copy', 'copies')} a short value occurs in the image data, by chance or not; this could not be decided.`,
    noDiagnosis: 'The copies are not meant for diagnosis.',
    startOver: 'Start over',
    startOverHint: 'Forgets all files and results. The originals on your computer stay as they are.',
  },

  save: {
    title: 'Save',
    zip: (size) => `Save as ZIP (${size})`,
    folder: 'Save to a folder',
    report: 'Save the report (JSON)',
    reportCsv: 'Report as a table (CSV)',
    reportHtml: 'Report to print (HTML)',
    reportHint: 'The report says which fields were changed, but not a single value and no file name.',
    names: 'The copies get neutral names, for example STUDY01/SERIES001/IMAGE00001.dcm.',
    noFolder: 'This browser cannot save to a folder. The ZIP holds the same.',
    readBack: 'When saving to a folder, read every file back and compare it (takes longer)',
    running: 'Saving …',
    saved: (n, readBack) =>
      `${say.count(n, 'copy is', 'copies are')} saved${readBack ? ', read back and compared' : ''}.`,
    handedOver: (n) =>
      `${say.count(n, 'copy was', 'copies were')} handed to the browser as a download. You find the ZIP in your downloads folder.`,
    cancelled: 'Not saved: you cancelled the choice.',
    notSupported: 'Not saved: this browser cannot save to a folder.',
    partly: (n) =>
      n === 0
        ? 'No copy was saved.'
        : `${say.count(n, 'copy is', 'copies are')} saved completely, the rest are not.`,
    failures: {
      exists:
        'Something of that name is there already. Reinschrift overwrites nothing; please choose another folder.',
      'disk-full': 'There is not enough space. Please make room or choose another place.',
      permission: 'The browser was not allowed to write there, or the permission was withdrawn.',
      'target-gone': 'The folder is no longer there. Was the disk removed?',
      'source-gone': 'An original file can no longer be read. Was the disk removed?',
      different: 'What was written differs from the copy. The file was taken away again.',
      unknown: 'Saving failed.',
    },
  },

  footer: {
    limits: 'Not for diagnosis. Not a medical device.',
    source: 'Rules: DICOM PS3.15 Annex E, edition 2026d',
  },
};
