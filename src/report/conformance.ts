import table from '../deid/data/confidentiality.json';
import { dummyFor } from '../deid/plan/edit/dummyFor';
import { methodCodes } from '../deid/profile/methodCodes';
import { optionRule, type OptionRule } from '../deid/profile/optionRule';
import { optionsOf, presetFlags } from '../deid/profile/optionsOf';
import type { Choice, OptionName } from '../deid/profile/Preset';
import type { VR } from '../dicom/dictionary/DataSet';
import { encodings } from '../dicom/dictionary/encodings';
import { formatTag } from '../dicom/dictionary/formatTag';
import { lookUp } from '../dicom/dictionary/lookUp';
import type { Deeds } from './deedsOf';

/** A part of the conformance statement: plain sentences, and the attributes that they are about. */
export interface StatementSection {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Keywords, or tags where PS3.6 has none. */
  readonly attributes: readonly string[];
}

/** What was done in a run, as the statement needs it. */
export interface Done {
  readonly deeds: Deeds;
  /** By persons, about single places. */
  readonly decisions: number;
}

/**
 * The conformance statement of a run: its choice and what was done, with what PS3.15 E.1.3 asks for. Generated from the same Table E.1-1 that the plan is made
 * from. In English, as the standard is; it goes to data-protection officers and along with the copies.
 */
export function conformance(choice: Choice, done: Done): readonly StatementSection[] {
  const options = optionsOf(choice);
  // What a person's own record loses is told by its edits; it follows no profile.
  if (!presetFlags(choice.preset).deidentifies)
    return [
      section('Profile and options', [
        'This choice keeps the identity of the patient. It does not de-identify, and no conformance to the profile is claimed.',
      ]),
      section('Pixel data', pixelSentences(done.deeds)),
    ];
  const has = (option: OptionName): boolean => options.has(option);
  const by = rowsByAction(options);
  const shifted = has('RetainLongitudinalTemporalInformationModifiedDates');
  const full = has('RetainLongitudinalTemporalInformationFullDates');
  return [
    profileSection(choice, options, done),
    section(
      'Attributes removed',
      [
        `${count(by.removed)} of Table E.1-1 are removed at every depth. Besides: private attributes${has('RetainSafePrivate') ? ' that are not known to be safe' : ''}, overlay and curve groups${has('CleanGraphics') ? ' without cleanable content' : ''}, groups 0000 and 0004, group lengths, digital signatures with their MAC parameters, encrypted attributes, trailing padding, bytes behind the last element, attributes that occur twice, and attributes that PS3.6 does not know.`,
      ],
      by.removed,
    ),
    section(
      'Attributes replaced or emptied',
      [
        `${count(by.replaced)} of Table E.1-1 are replaced by a dummy or emptied; where the table gives several actions, the Type of the attribute in the IOD of the file decides, and the strictest Type of any IOD where the SOP Class is not known.`,
        `Dummies are fixed by value representation and the same in every file: ${dummies}. Patient's Name and Patient ID become one pseudonym, an HMAC-SHA-256 of the issuer and the folded ID (of name, birth date and sex where there is no ID) under the key of the run, or what a given lookup list says.`,
        'Dates, times and person names that the table does not list are treated by their value representation.',
        'Every other text and code string that the table does not list is judged by its value: terms of PS3.3, technical values and words of the examination stay, order numbers and whatever nothing proves harmless are removed, emptied or replaced as the Type allows, or cleaned under Clean Descriptors.',
      ],
      by.replaced,
    ),
    section(
      'Unique identifiers',
      [
        by.uids.length === 0
          ? 'UIDs are kept.'
          : `${count(by.uids)} of Table E.1-1, and every other reference to an instance, get a new UID: 2.25. and a UUID made of an HMAC-SHA-256 of the old UID under the key of the run. Registered UIDs of the standard stay.`,
      ],
      by.uids,
    ),
    section(
      'Attributes kept by option',
      [by.kept.length === 0 ? 'None.' : `${count(by.kept)} of Table E.1-1 are kept by the options above.`],
      by.kept,
    ),
    section(
      'Attributes cleaned by option',
      [
        by.cleaned.length === 0
          ? 'None.'
          : `${count(by.cleaned)} of Table E.1-1 are cleaned as described below.`,
      ],
      by.cleaned,
    ),
    section('Encrypted attributes', [
      'No Encrypted Attributes Sequence is written; one that is there is removed.',
    ]),
    section('Scope of referential integrity', [
      'New UIDs and pseudonyms depend on the old value and the key only. They are consistent over all files that are cleaned with one key: those of a run where the key was random, of all runs where it came from a passphrase or a key file.',
    ]),
    section('Attributes inserted', [
      'PatientIdentityRemoved (0012,0062), DeidentificationMethod (0012,0063), DeidentificationMethodCodeSequence (0012,0064), LongitudinalTemporalInformationModified (0028,0303); Patient\u2019s Name and Patient ID where the IOD has a Patient Module and they are missing; fresh File Meta Information (group 0002) behind a preamble of zeros.',
    ]),
    section('Transfer syntaxes', [transferSyntaxes(done.deeds)]),
    section('Dates and times', [
      full
        ? 'Dates and times are kept (0028,0303 is UNMODIFIED).'
        : shifted
          ? 'Dates are shifted by one whole number of days per patient, at least a year, told from the key and the patient; order and intervals stay. What cannot be shifted is treated as without the option (0028,0303 is MODIFIED).'
          : 'Dates and times are removed, emptied or replaced (0028,0303 is REMOVED).',
    ]),
    section('Descriptors', [
      has('CleanDescriptors')
        ? 'Free text is kept word by word against a vocabulary of anatomy, technique and units; words that equal an identifying value of the study, or look like a name, a number of identification, a date, an address or a telephone number, are cut.'
        : 'Descriptors are removed, emptied or replaced as listed above.',
    ]),
    section('Patient characteristics', [
      has('RetainPatientCharacteristics')
        ? 'Characteristics such as sex, age, size and weight are kept as the option says; free text among them is cleaned like descriptors.'
        : 'Patient characteristics are removed or emptied as listed above.',
    ]),
    section('Structured content and graphics', [
      has('CleanStructuredContent')
        ? 'Content items are cleaned by their concept name (Table E.3.4-1).'
        : 'The content of structured reports is replaced by a dummy.',
      has('CleanGraphics')
        ? 'Graphic annotations keep their shapes; their texts are cleaned like descriptors.'
        : 'Graphic annotations, overlays and curves are removed or replaced.',
      'Encapsulated documents are replaced by a notice of the same type.',
    ]),
    section('Private attributes', [
      has('RetainSafePrivate')
        ? 'Private attributes of Table E.3.10-1 and those that the file itself declares safe (0008,0300) are kept, by private creator and element byte; all others are removed.'
        : 'All private attributes are removed.',
    ]),
    section('Pixel data', pixelSentences(done.deeds)),
    section('Proof', [
      'Every copy is read again, also by an independent reader, compared with its source and searched over all its bytes for the identifying values of its study. A copy that does not pass is not handed out.',
    ]),
  ];
}

const section = (
  title: string,
  sentences: readonly string[],
  attributes: readonly string[] = [],
): StatementSection => ({ title, sentences, attributes });

const count = ({ length }: readonly string[]): string => `${length} attribute${length === 1 ? '' : 's'}`;

/** What the pictures of the copies went through, in counts of the run. */
function pixelSentences({ pictures, changed, examined, unexamined, noted }: Deeds): string[] {
  if (pictures === 0) return ['No copy holds pixel data.'];
  const say = (n: number | undefined, sentence: (copies: string) => string): string[] =>
    n === undefined || n === 0 ? [] : [sentence(`${String(n)} ${n === 1 ? 'copy' : 'copies'}`)];
  return [
    changed === 0
      ? `Pixel data of all ${String(pictures)} copies that hold some are byte for byte those of the sources.`
      : `${String(pictures)} copies hold pixel data; in ${String(pictures - changed)} they are byte for byte those of the sources.`,
    ...say(
      noted['pixels-redacted'],
      (copies) =>
        `In ${copies} areas were blacked out in the stored values; all else in these pictures was proven to be as before.`,
    ),
    ...say(
      noted['pixels-reencoded'],
      (copies) =>
        `The pictures of ${copies} were decoded and written anew without loss in another transfer syntax.`,
    ),
    ...say(
      noted['stray-bits-removed'],
      (copies) =>
        `In ${copies} bits outside of Bits Stored, where overlays of older files lie, were set to zero or to the sign of the value; all stored bits were proven to be as before.`,
    ),
    ...say(
      noted['excess-pixels-removed'],
      (copies) => `In ${copies} what lay behind the last frame that the header describes was taken out.`,
    ),
    ...say(
      noted['segments-removed'],
      (copies) => `From the codestreams of ${copies} what decoding does not need was taken out.`,
    ),
    ...say(
      examined,
      (copies) =>
        `${copies} passed a look by a person, or rules that a person had reviewed; where the profile is claimed they carry Clean Pixel Data Option (DCM 113101) and Burned In Annotation NO.`,
    ),
    ...say(
      unexamined,
      (copies) => `Nobody looked at the pictures of ${copies}: text that is burned into them may be there.`,
    ),
    'Faces that can be rebuilt from head scans are not removed.',
  ];
}

function transferSyntaxes({ noted }: Deeds): string {
  const deflated = noted['deflated-to-explicit'] ?? 0;
  const reencoded = noted['pixels-reencoded'] ?? 0;
  const changes = [
    ...(deflated > 0
      ? [`${String(deflated)} deflated data sets were written as Explicit VR Little Endian`]
      : []),
    ...(reencoded > 0
      ? [`${String(reencoded)} compressed pictures were written in another lossless syntax`]
      : []),
  ];
  const kept = 'All of PS3.5 and PS3.6 are read, and the transfer syntax is kept';
  return changes.length === 0 ? `${kept} in every copy.` : `${kept}, but: ${changes.join('; ')}.`;
}

function profileSection(
  choice: Choice,
  options: ReadonlySet<OptionName>,
  { deeds, decisions }: Done,
): StatementSection {
  const { onlyRequired, capAges } = presetFlags(choice.preset);
  const named = methodCodes(options).map(({ code, meaning }) => `${meaning} (DCM ${code})`);
  const { examined, noted } = deeds;
  const overruled = noted.overruled ?? 0;
  return section('Profile and options', [
    `DICOM PS3.15 ${table.edition.replace('PS3.15 ', '')}, Annex E: ${named.join('; ')}.`,
    ...(onlyRequired === true
      ? [
          'On top of the profile only attributes that the IOD demands and the description of the pixels remain.',
        ]
      : []),
    ...(capAges === true ? ['Ages over 89 years are written as 90 years.'] : []),
    ...(decisions > 0
      ? [
          `${String(decisions)} places were decided about by a person, against or beside what follows; the report lists them.`,
        ]
      : []),
    ...(overruled > 0
      ? [
          `${String(overruled)} of ${String(deeds.copies)} copies keep by decision what the profile does not: they claim no conformance to it.`,
        ]
      : []),
    ...(examined > 0 && !options.has('CleanPixelData')
      ? [`Besides, for ${String(examined)} of the copies: Clean Pixel Data Option (DCM 113101).`]
      : []),
  ]);
}

type Outcome = 'removed' | 'replaced' | 'uids' | 'kept' | 'cleaned';

/** Every row of Table E.1-1 under the action that the options leave it. */
function rowsByAction(options: ReadonlySet<OptionName>): Readonly<Record<Outcome, string[]>> {
  const by: Record<Outcome, string[]> = { removed: [], replaced: [], uids: [], kept: [], cleaned: [] };
  for (const [digits, [basic = '']] of Object.entries(table.rows)) {
    by[outcomeOf(ruleOfRow(options, digits), basic)].push(nameOfRow(digits));
  }
  for (const list of Object.values(by)) list.sort();
  return by;
}

const tagOfRow = (digits: string): number => Number.parseInt(digits.replaceAll('x', '0'), 16);

/** `ggggeeee` is the row of all private attributes. */
const isPrivateRow = (digits: string): boolean => digits.startsWith('g');

const ruleOfRow = (options: ReadonlySet<OptionName>, digits: string): OptionRule | undefined =>
  isPrivateRow(digits)
    ? options.has('RetainSafePrivate')
      ? 'clean-text'
      : undefined
    : optionRule(options, tagOfRow(digits));

/** Rows of repeating groups go by their number as the standard writes it, `(60xx,3000)`. */
function nameOfRow(digits: string): string {
  if (isPrivateRow(digits)) return 'private attributes';
  if (digits.includes('x')) return `(${digits.slice(0, 4)},${digits.slice(4)})`;
  return lookUp(tagOfRow(digits))?.keyword ?? formatTag(tagOfRow(digits));
}

function outcomeOf(rule: OptionRule | undefined, basic: string): Outcome {
  if (rule !== undefined) return rule === 'keep' ? 'kept' : 'cleaned';
  if (basic === 'X') return 'removed';
  return basic === 'U' ? 'uids' : 'replaced';
}

const dummies = (['LO', 'CS', 'DA', 'TM', 'DT', 'AS', 'DS', 'UR'] as const satisfies readonly VR[])
  .map((vr) => `${vr} ${String.fromCharCode(...dummyFor(vr, encodings.explicitLittle)).trim()}`)
  .join(', ');
