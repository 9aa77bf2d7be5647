import table from '../deid/data/confidentiality.json';
import { dummyFor } from '../deid/dummyFor';
import { methodCodes } from '../deid/methodCodes';
import { optionRule, type OptionRule } from '../deid/optionRule';
import { optionsOf, presetFlags } from '../deid/optionsOf';
import type { Choice, OptionName } from '../deid/Preset';
import type { VR } from '../dicom/DataSet';
import { encodings } from '../dicom/encodings';
import { formatTag } from '../dicom/formatTag';
import { lookUp } from '../dicom/lookUp';

/** A part of the conformance statement: plain sentences, and the attributes that they are about. */
export interface StatementSection {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Keywords, or tags where PS3.6 has none. */
  readonly attributes: readonly string[];
}

/**
 * The conformance statement of a choice, with what PS3.15 E.1.3 asks for. Generated from the same Table E.1-1 that the plan is made
 * from. In English, as the standard is; it goes to data-protection officers and along with the copies.
 */
export function conformance(choice: Choice): readonly StatementSection[] {
  const options = optionsOf(choice);
  // What a person's own record loses is told by its edits; it follows no profile.
  if (!presetFlags(choice.preset).deidentifies)
    return [
      section('Profile and options', [
        'This choice keeps the identity of the patient. It does not de-identify, and no conformance to the profile is claimed.',
      ]),
    ];
  const has = (option: OptionName): boolean => options.has(option);
  const by = rowsByAction(options);
  const shifted = has('RetainLongitudinalTemporalInformationModifiedDates');
  const full = has('RetainLongitudinalTemporalInformationFullDates');
  return [
    profileSection(choice, options),
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
    section('Transfer syntaxes', [
      'All of PS3.5 and PS3.6 are read. The transfer syntax is kept and pixel data are never decoded or compressed again. Deflated data sets are written as Explicit VR Little Endian.',
    ]),
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
    section('Pixel data', [
      'Pixel data are not changed. Text that is burned into pictures and faces that can be rebuilt from head scans are not removed; files that are likely to show text are held back until a person has released them.',
    ]),
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

function profileSection(choice: Choice, options: ReadonlySet<OptionName>): StatementSection {
  const { onlyRequired, capAges } = presetFlags(choice.preset);
  const named = methodCodes(options).map(({ code, meaning }) => `${meaning} (DCM ${code})`);
  const decisions = choice.decisions?.length ?? 0;
  return section('Profile and options', [
    `DICOM PS3.15 ${table.edition.replace('PS3.15 ', '')}, Annex E: ${named.join('; ')}.`,
    ...(onlyRequired === true
      ? [
          'On top of the profile only attributes that the IOD demands and the description of the pixels remain.',
        ]
      : []),
    ...(capAges === true ? ['Ages over 89 years are written as 90 years.'] : []),
    ...(decisions > 0
      ? [`${String(decisions)} of the actions were decided by hand; the edits of each file tell which.`]
      : []),
  ]);
}

type Outcome = 'removed' | 'replaced' | 'uids' | 'kept' | 'cleaned';

/** Every row of Table E.1-1 under the action that the options leave it. */
function rowsByAction(options: ReadonlySet<OptionName>): Readonly<Record<Outcome, string[]>> {
  const by: Record<Outcome, string[]> = { removed: [], replaced: [], uids: [], kept: [], cleaned: [] };
  for (const [digits, [basic = '']] of Object.entries(table.rows)) {
    const tag = Number.parseInt(digits.replaceAll('x', '0'), 16);
    by[outcomeOf(optionRule(options, tag), basic)].push(lookUp(tag)?.keyword ?? formatTag(tag));
  }
  for (const list of Object.values(by)) list.sort();
  return by;
}

function outcomeOf(rule: OptionRule | undefined, basic: string): Outcome {
  if (rule !== undefined) return rule === 'keep' ? 'kept' : 'cleaned';
  if (basic === 'X') return 'removed';
  return basic === 'U' ? 'uids' : 'replaced';
}

const dummies = (['LO', 'CS', 'DA', 'TM', 'DT', 'AS', 'DS', 'UR'] as const satisfies readonly VR[])
  .map((vr) => `${vr} ${String.fromCharCode(...dummyFor(vr, encodings.explicitLittle)).trim()}`)
  .join(', ');
