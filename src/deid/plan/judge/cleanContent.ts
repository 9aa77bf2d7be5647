import { tags } from '../../../dicom/dictionary/tags';
import { textAt } from '../../../dicom/access/valuesOf';
import { findElement } from '../../../dicom/access/findElement';
import type { Where } from '../../../dicom/access/Where';
import type { DataElement, DataSet, Tag, VR } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';
import beyond from '../../data/beyondTable.json';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { dummy, empty, keep, keepUnlessItNames, replace, type Verdict } from '../edit/Verdict';
import { dummyCode } from '../values/dummyCode';
import { isHighAge } from '../values/isHighAge';
import { saysDates } from '../values/saysDates';
import { cleanedText } from './cleanTexts';
import { contentRule, type Concept, type ContentRule, type ContentValue } from './contentRule';
import { renewed } from './renewUids';
import { shifted } from './shiftDates';

const because = 'structured-report';
/** Content Sequence, Acquisition Context, Specimen Preparation and Waveform Annotation Sequence: their items are content items. */
const holders = new Set<Tag>([
  tags.ContentSequence,
  tags.AcquisitionContextSequence,
  tags.SpecimenPreparationSequence,
  tags.WaveformAnnotationSequence,
]);
/** The attributes that hold the values of content items (PS3.3 C.17.3.2). */
const values: Readonly<Partial<Record<Tag, ContentValue>>> = {
  [tags.DateTime]: 'DATETIME',
  [tags.Date]: 'DATE',
  [tags.Time]: 'TIME',
  [tags.PersonName]: 'PNAME',
  [tags.UID]: 'UIDREF',
  [tags.TextValue]: 'TEXT',
  [tags.ConceptCodeSequence]: 'CODE',
  [tags.MeasuredValueSequence]: 'NUM',
  // Numeric Value where an item of an Acquisition Context has it itself; Unformatted Text Value of a waveform annotation.
  [tags.NumericValue]: 'NUM',
  [tags.UnformattedTextValue]: 'TEXT',
};
/** Code Value, Long Code Value, URN Code Value. */
const codeValues: readonly Tag[] = [tags.CodeValue, tags.LongCodeValue, tags.URNCodeValue];
const publicSchemes = new Set(beyond.publicCodingSchemes);
const texts = new Set<VR>(['LO', 'LT', 'SH', 'ST', 'UC', 'UR', 'UT']);
const subjectName = '121029';
const subjectAge = '121033';

/** What a data set inside a content item belongs to. */
interface Content {
  readonly concept: Concept;
  /** True inside a container that goes with all that it holds. */
  readonly goes: boolean;
}

const nameless: Content = { concept: { scheme: '', code: '', meaning: '' }, goes: false };

/**
 * Clean Structured Content (PS3.15 E.3.4). The meanings of private codes and texts in other places are cleaned. Every item
 * keeps its place, its concept name and a value, so that the document stays valid and references by position hold. What the profile
 * judges in content items as everywhere is left to it.
 */
export const cleanContent: Rule = {
  says: 'The values of content items are kept, cleaned or replaced by their concept name (Table E.3.4-1); every item keeps its place, its concept name and a value.',
  topic: 'content',
  recurs: true,
  under: ({ options }) => options.has('CleanStructuredContent'),
  judge(subject, policy) {
    const { element, where, attribute } = subject;
    const content = where.isTop ? undefined : contentAt(where, policy);
    if (content === undefined) return undefined;
    if (codeValues.some((tag) => findElement(where.dataSet, tag) !== undefined)) {
      // Codes of public schemes mean what everybody can look up; the meaning of a private one is free text.
      if (element.tag !== tags.CodeMeaning || publicSchemes.has(schemeIn(where.dataSet, policy)))
        return undefined;
      return textVerdict(subject, policy, contentRule(policy.options, nameless.concept, 'TEXT'));
    }
    const value = values[element.tag];
    // Texts where PS3.3 C.17.3 has no value, the cells of a table for example.
    const unforeseen = attribute.rule.does === 'judge-by-vr' && texts.has(attribute.vr);
    if (value === undefined && !unforeseen) return undefined;
    if (subject.empty) return keep;
    const kind = value ?? 'TEXT';
    const goes =
      content.goes ||
      (element.tag === tags.MeasuredValueSequence && isCappedAge(content.concept, element, policy));
    const rule = goes ? 'dummy' : contentRule(policy.options, content.concept, kind);
    return valueVerdict(subject, policy, content.concept, kind, rule);
  },
};

const known = new WeakMap<Where, Content | 'none'>();

function contentAt(where: Where, policy: Policy): Content | undefined {
  let found = known.get(where);
  if (found === undefined) {
    const around = where.above && contentAt(where.above, policy);
    const inside = holders.has(where.sequence) || around !== undefined;
    found = inside ? within(where, policy, around ?? nameless) : 'none';
    known.set(where, found);
  }
  return found === 'none' ? undefined : found;
}

function within({ dataSet }: Where, policy: Policy, around: Content): Content {
  const name = findElement(dataSet, tags.ConceptNameCodeSequence)?.items?.[0]?.dataSet;
  if (name === undefined) return around;
  const { part10, options } = policy;
  const code = codeValues.map((tag) => textAt(part10, name, tag)).find((text) => text !== '') ?? '';
  const concept = { scheme: schemeIn(name, policy), code, meaning: textAt(part10, name, tags.CodeMeaning) };
  return { concept, goes: around.goes || contentRule(options, concept, 'CONTAINER') !== 'keep' };
}

const isCappedAge = ({ scheme, code }: Concept, element: DataElement, { flags, part10 }: Policy): boolean =>
  flags.capAges === true && scheme === 'DCM' && code === subjectAge && isHighAge(part10, element);

const schemeIn = (dataSet: DataSet, { part10 }: Policy): string =>
  textAt(part10, dataSet, tags.CodingSchemeDesignator);

function valueVerdict(
  subject: Subject,
  policy: Policy,
  concept: Concept,
  value: ContentValue,
  rule: ContentRule,
): Verdict | undefined {
  switch (value) {
    case 'TEXT':
      return textVerdict(subject, policy, rule);
    case 'PNAME':
      return nameVerdict(subject, policy, concept);
    case 'UIDREF':
      return rule === 'keep' ? keep : renewed(subject, policy, 'instance-uid');
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
      if (rule === 'clean') return shifted(subject, policy, 'date-shifted') ?? dummy(because);
      return rule === 'keep' && saysDates(policy.part10, subject) ? keep : dummy(because);
    case 'CODE':
      return rule === 'keep' ? undefined : otherCode(subject);
    case 'NUM':
    case 'CONTAINER':
      if (rule === 'keep') return undefined;
      // Measured Value Sequence is Type 2: a measurement without a value.
      return subject.attribute.vr === 'SQ' ? empty(because) : dummy(because);
  }
}

function textVerdict(subject: Subject, policy: Policy, rule: ContentRule): Verdict {
  if (rule === 'dummy' || subject.element.items !== undefined) return dummy(because);
  return rule === 'clean' ? (cleanedText(subject, policy) ?? dummy(because)) : keepUnlessItNames;
}

/** Whom a report is about gets the pseudonym; no option keeps another person's name. */
function nameVerdict({ where }: Subject, policy: Policy, { scheme, code }: Concept): Verdict {
  if (scheme !== 'DCM' || code !== subjectName) return dummy(because);
  const value = encodeValue('PN', policy.pseudonym(where), where.dataSet.encoding);
  return replace('D', 'pseudonym', value);
}

function otherCode({ element, where }: Subject): Verdict {
  const items = [dummyCode(where.dataSet.encoding)];
  return { does: 'become', action: 'D', because, element: { tag: element.tag, vr: 'SQ', items } };
}
