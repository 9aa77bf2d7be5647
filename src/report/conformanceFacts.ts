import { latin1Text } from '../dicom/text/latin1Text';
import { program } from '../dicom/dictionary/program';
import { dummyFor } from '../deid/plan/edit/dummyFor';
import type { ChosenProfile } from '../deid/plan/edit/Policy';
import { methodCodes } from '../deid/profile/methodCodes';
import type { OptionName } from '../deid/profile/Preset';
import type { VR } from '../dicom/dictionary/DataSet';
import { encodings } from '../dicom/dictionary/encodings';
import { lookUp } from '../dicom/dictionary/lookUp';
import { many } from './conformanceDecisions';
import { say } from './conformancePixels';
import type { RowOutcome, rowsUnder } from './conformanceRows';
import type { Done } from './Done';
import { copyLines } from './whoIsWhoLines';

/** What the facts of a statement turn on: the choice, and what the run did. */
export interface StatedRun {
  readonly chosen: ChosenProfile;
  readonly rows: ReturnType<typeof rowsUnder>;
  readonly done: Done;
}

export const namesOf = ({ rows }: StatedRun, outcome: RowOutcome): readonly string[] =>
  rows.filter((row) => row.outcome === outcome).map(({ name }) => name);

const has = ({ chosen }: StatedRun, option: OptionName): boolean => chosen.options.has(option);
const attributes = (told: StatedRun, outcome: RowOutcome): string =>
  many(namesOf(told, outcome).length, 'attribute');

const full = 'RetainLongitudinalTemporalInformationFullDates';
const modified = 'RetainLongitudinalTemporalInformationModifiedDates';

/** Only a picture that was seen to is claimed, copy by copy. */
export function profileFacts({ chosen, done: { deeds, decisions } }: StatedRun): string[] {
  const options = new Set([...chosen.options].filter((option) => option !== 'CleanPixelData'));
  const named = methodCodes(options).map(({ code, meaning }) => `${meaning} (DCM ${code})`);
  return [
    `DICOM PS3.15 ${program.edition}, Annex E: ${named.join('; ')}.`,
    ...(decisions.length > 0
      ? [
          `${many(decisions.length, 'place')} ${decisions.length === 1 ? 'was' : 'were'} decided about by a person, against or beside the rules; the sections that speak of such attributes name them.`,
        ]
      : []),
    ...(deeds.overruled > 0
      ? [
          `${String(deeds.overruled)} of ${String(deeds.copies)} copies keep by decision what the profile does not: they claim no conformance to it, and carry none of the attributes by which it is claimed.`,
        ]
      : []),
    ...(deeds.claimed > 0
      ? [`Besides, for ${String(deeds.claimed)} of the copies: Clean Pixel Data Option (DCM 113101).`]
      : []),
  ];
}

export const removedFacts = (told: StatedRun): string[] => [
  `${attributes(told, 'removed')} of Table E.1-1 are removed at every depth, or emptied or replaced where the IOD would break without them.`,
  ...say(
    told.done.deeds.noted['trailing-bytes-removed'],
    (copies) => `In ${copies} bytes behind the last element were removed.`,
  ),
];

const dummies = (['LO', 'CS', 'DA', 'TM', 'DT', 'AS', 'DS', 'UR'] as const satisfies readonly VR[])
  .map((vr) => `${vr} ${latin1Text(dummyFor(vr, encodings.explicitLittle)).trim()}`)
  .join(', ');

export const replacedFacts = (told: StatedRun): string[] => [
  `${attributes(told, 'replaced')} of Table E.1-1 are replaced by a dummy or emptied, or removed where the Type allows it.`,
  `Dummies are fixed by value representation and the same in every file: ${dummies}.`,
];

export const unlistedFacts = ({ done: { deeds } }: StatedRun): string[] => [
  ...say(
    deeds.edited['text-in-bytes'],
    (copies) => `In ${copies} texts were overwritten that can be read in numbers or in colour profiles.`,
  ),
  ...say(
    deeds.edited['beyond-value'],
    (copies) => `In ${copies} what stood behind the numbers that other attributes speak of was cut off.`,
  ),
];

export const uidFacts = (told: StatedRun): string[] => [
  has(told, 'RetainUIDs')
    ? 'UIDs of Table E.1-1 are kept; what stands there and is no UID is not.'
    : `${attributes(told, 'uids')} of Table E.1-1, and every other reference to an instance, get a new UID.`,
  ...instanceFacts(told),
];

/** Where the old UID and the key alone do not decide. */
export const instanceFacts = ({ done: { deeds } }: StatedRun): string[] => [
  ...copyLines((note) => (note === 'file-behind-removed' ? undefined : deeds.noted[note])).map(
    (line) => `Of the sources, ${line}.`,
  ),
  ...say(
    deeds.noted['pixels-redacted'],
    (copies) =>
      `In ${copies} areas were blacked out: such a picture is a new instance with a new UID, wherever it is referred to.`,
  ),
];

export const keptFacts = (told: StatedRun): string[] =>
  namesOf(told, 'kept').length === 0
    ? ['None.']
    : [`${attributes(told, 'kept')} of Table E.1-1 are kept by the options above.`];

export const cleanedFacts = (told: StatedRun): string[] =>
  namesOf(told, 'cleaned').length === 0
    ? ['None.']
    : [`${attributes(told, 'cleaned')} of Table E.1-1 are cleaned as described below.`];

export const encryptedFacts = (): string[] => [
  'No Encrypted Attributes Sequence is written; one that is there is removed.',
];

export const integrityFacts = (): string[] => [
  'New UIDs and pseudonyms depend on the old value and the key, those that are made anew also on what the file says, and pseudonyms of a lookup list on the list; never on names or order of files. They are consistent over all files that are cleaned with one key: those of a run where the key was random, of all runs where it came from a passphrase or a key file.',
];

export function insertedFacts({ chosen, done: { deeds } }: StatedRun): string[] {
  const where =
    deeds.overruled > 0
      ? ` in copies that claim the profile (${String(deeds.copies - deeds.overruled)} of ${String(deeds.copies)})`
      : '';
  return [
    `PatientIdentityRemoved (0012,0062), DeidentificationMethod (0012,0063), DeidentificationMethodCodeSequence (0012,0064), LongitudinalTemporalInformationModified (0028,0303)${where}; Patient\u2019s Name and Patient ID where the IOD has a Patient Module and they are missing, and UIDs of study, series and instance where the file has none; fresh File Meta Information (group 0002) behind a preamble of zeros.`,
    ...say(deeds.claimed, (copies) => `In ${copies} BurnedInAnnotation (0028,0301).`),
    ...say(
      deeds.edited['age-from-birth-date'],
      (copies) =>
        `In ${copies} Patient\u2019s Age in place of the birth date${chosen.flags.capAges === true ? ', at most 90 years' : ''}.`,
    ),
    ...say(
      deeds.noted['pixels-redacted'],
      (copies) => `In ${copies} what PS3.3 asks of a derived picture: DerivationDescription and its codes.`,
    ),
  ];
}

export function dateFacts(told: StatedRun): string[] {
  const claiming = told.done.deeds.overruled > 0 ? ' in the copies that claim the profile' : '';
  if (has(told, full))
    return [
      `Dates and times of Table E.1-1 are kept where a date or a time is what they say; (0028,0303) is UNMODIFIED${claiming}, or what the source says where it had its dates removed or modified before.`,
    ];
  const others = told.rows.filter(({ tag, outcome }) => outcome === 'kept' && isDateTag(tag));
  return [
    has(told, modified)
      ? `(0028,0303) is MODIFIED${claiming}.`
      : `Dates and times of Table E.1-1 are removed, emptied or replaced; (0028,0303) is REMOVED${claiming}.`,
    ...(others.length === 0
      ? []
      : [
          `Options keep ${many(others.length, 'date')} all the same: ${others.map(({ name }) => name).join(', ')}.`,
        ]),
  ];
}

const dates = new Set<VR | undefined>(['DA', 'TM', 'DT']);
export const isDateTag = (tag: number | undefined): boolean =>
  tag !== undefined && dates.has(lookUp(tag)?.vr);

export const descriptorFacts = (told: StatedRun): string[] => [
  ...(has(told, 'CleanDescriptors')
    ? []
    : ['Descriptors that no option keeps or cleans are removed, emptied or replaced as listed above.']),
  ...keptWordFacts(told),
];

function keptWordFacts({ done: { keptWords = [] } }: StatedRun): string[] {
  if (keptWords.length === 0) return [];
  const texts = keptWords.reduce((sum, each) => sum + each.texts, 0);
  return [
    `By decision of a person ${many(keptWords.length, 'word')} that the rules would cut ${keptWords.length === 1 ? 'stays' : 'stay'} in ${many(texts, 'cleaned text')}, judged to name nobody; a word of an identifying value of the study is cut all the same.`,
  ];
}

export const patientFacts = (told: StatedRun): string[] => [
  has(told, 'RetainPatientCharacteristics')
    ? 'Characteristics such as sex, age, size and weight are kept as the option says; free text among them is cleaned like descriptors.'
    : 'Patient characteristics are removed, emptied or replaced as listed above.',
];

export const contentFacts = (told: StatedRun): string[] =>
  has(told, 'CleanGraphics') ? [] : ['Graphic annotations are removed or replaced.'];

export const proofFacts = ({ done: { decisions, unsure } }: StatedRun): string[] => [
  `Every copy is read again, also by an independent reader, compared with its source and searched over all its bytes for the identifying values of its study that no option${decisions.some(({ does }) => does === 'keep') ? ' and no decision' : ''} keeps. A copy that does not pass is not handed out.`,
  ...say(
    unsure,
    (copies) =>
      `In ${copies} a short value occurs in image data, by chance or not; this could not be decided.`,
  ),
];
