import type { DataElement, DataSet, Tag, VR } from '../../../dicom/dictionary/DataSet';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { findElement } from '../../../dicom/access/findElement';
import { textAt } from '../../../dicom/access/textAt';
import { cleanDates, saysDates } from './cleanDates';
import { cleanDescriptor } from './cleanDescriptor';
import { contentRule, type Concept, type ContentRule, type ContentValue } from './contentRule';
import beyond from '../../data/beyondTable.json';
import { dummyCode } from './dummyCode';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import { gatherUids } from '../edit/gatherUids';
import { isHighAge } from './isHighAge';
import type { Planning } from '../edit/Planning';
import { planUid } from './planUid';
import type { Where } from '../../../dicom/access/Where';
import type { Subject } from '../edit/Subject';

const because = 'structured-report';
/** Content Sequence, Acquisition Context, Specimen Preparation and Waveform Annotation Sequence: their items are content items. */
const holders = new Set<Tag>([0x0040a730, 0x00400555, 0x00400610, 0x0040b020]);
/** The attributes that hold the values of content items (PS3.3 C.17.3.2). */
const values: Readonly<Partial<Record<Tag, ContentValue>>> = {
  0x0040a120: 'DATETIME',
  0x0040a121: 'DATE',
  0x0040a122: 'TIME',
  0x0040a123: 'PNAME',
  0x0040a124: 'UIDREF',
  0x0040a160: 'TEXT',
  0x0040a168: 'CODE',
  0x0040a300: 'NUM',
  // Numeric Value where an item of an Acquisition Context has it itself; Unformatted Text Value of a waveform annotation.
  0x0040a30a: 'NUM',
  0x00700006: 'TEXT',
};
const measuredValue = 0x0040a300;
const conceptName = 0x0040a043;
const codingScheme = 0x00080102;
const codeMeaning = 0x00080104;
/** Code Value, Long Code Value, URN Code Value. */
const codeValues: readonly Tag[] = [0x00080100, 0x00080119, 0x00080120];
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
 * Clean Structured Content (PS3.15 E.3.4): the edits of an element in a content item, at any depth. Values are kept, cleaned or
 * replaced as `contentRule` says for the concept; the meanings of private codes and texts in other places are cleaned. Every item
 * keeps its place, its concept name and a value, so that the document stays valid and references by position hold.
 *
 * @returns undefined where it says nothing: outside of content items, and for what the profile judges in them as everywhere
 */
export function planContentElement(planning: Planning, subject: Subject): readonly Edit[] | undefined {
  const { element, where, attribute } = subject;
  if (where.isTop || !planning.options.has('CleanStructuredContent')) return undefined;
  const content = contentAt(planning, where);
  if (content === undefined) return undefined;
  if (codeValues.some((tag) => findElement(where.dataSet, tag) !== undefined)) {
    // Codes of public schemes mean what everybody can look up; the meaning of a private one is free text.
    if (element.tag !== codeMeaning || publicSchemes.has(schemeIn(planning, where.dataSet))) return undefined;
    return planText(planning, subject, contentRule(planning.options, nameless.concept, 'TEXT'));
  }
  const value = values[element.tag];
  // Texts where PS3.3 C.17.3 has no value, the cells of a table for example.
  const unforeseen = attribute.rule.does === 'judge-by-vr' && texts.has(attribute.vr);
  if (value === undefined && !unforeseen) return undefined;
  if (subject.empty) return editElement.none;
  const kind = value ?? 'TEXT';
  const goes =
    content.goes || (element.tag === measuredValue && isCappedAge(planning, content.concept, element));
  const rule = goes ? 'dummy' : contentRule(planning.options, content.concept, kind);
  return planValue(planning, subject, content.concept, kind, rule);
}

const known = new WeakMap<Where, Content | 'none'>();

function contentAt(planning: Planning, where: Where): Content | undefined {
  let found = known.get(where);
  if (found === undefined) {
    const around = where.above && contentAt(planning, where.above);
    const inside = holders.has(where.sequence) || around !== undefined;
    found = inside ? within(planning, where, around ?? nameless) : 'none';
    known.set(where, found);
  }
  return found === 'none' ? undefined : found;
}

function within(planning: Planning, { dataSet }: Where, around: Content): Content {
  const name = findElement(dataSet, conceptName)?.items?.[0]?.dataSet;
  if (name === undefined) return around;
  const { part10, options } = planning;
  const code = codeValues.map((tag) => textAt(part10, name, tag)).find((text) => text !== '') ?? '';
  const concept = { scheme: schemeIn(planning, name), code, meaning: textAt(part10, name, codeMeaning) };
  return { concept, goes: around.goes || contentRule(options, concept, 'CONTAINER') !== 'keep' };
}

const isCappedAge = ({ flags, part10 }: Planning, { scheme, code }: Concept, element: DataElement): boolean =>
  flags.capAges === true && scheme === 'DCM' && code === subjectAge && isHighAge(part10, element);

const schemeIn = ({ part10 }: Planning, dataSet: DataSet): string => textAt(part10, dataSet, codingScheme);

function planValue(
  planning: Planning,
  subject: Subject,
  concept: Concept,
  value: ContentValue,
  rule: ContentRule,
): readonly Edit[] | undefined {
  const dummy = (): readonly Edit[] => editElement.dummy(planning, subject, because);
  switch (value) {
    case 'TEXT':
      return planText(planning, subject, rule);
    case 'PNAME':
      return planName(planning, subject, concept);
    case 'UIDREF':
      return rule === 'keep' ? editElement.none : planUid(planning, subject, 'instance-uid');
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
      if (rule === 'clean') return cleanDates(planning, subject, 'table-e1-1', dummy);
      return rule === 'keep' && saysDates(planning, subject) ? editElement.none : dummy();
    case 'CODE':
      return rule === 'keep' ? undefined : otherCode(planning, subject);
    case 'NUM':
    case 'CONTAINER':
      if (rule === 'keep') return undefined;
      // Measured Value Sequence is Type 2: a measurement without a value.
      return subject.attribute.vr === 'SQ' ? editElement.empty(planning, subject, because) : dummy();
  }
}

function planText(planning: Planning, subject: Subject, rule: ContentRule): readonly Edit[] {
  const dummy = (): readonly Edit[] => editElement.dummy(planning, subject, because);
  if (rule === 'clean') return cleanDescriptor(planning, subject, dummy);
  if (rule === 'dummy') return dummy();
  planning.kept.push(subject);
  return editElement.none;
}

/** Whom a report is about gets the pseudonym; no option keeps another person's name. */
function planName(planning: Planning, subject: Subject, { scheme, code }: Concept): readonly Edit[] {
  const { element, where } = subject;
  if (scheme !== 'DCM' || code !== subjectName) return editElement.dummy(planning, subject, because);
  const value = encodeValue('PN', planning.pseudonym(element, where), where.dataSet.encoding);
  return editElement.value(planning, subject, 'D', 'pseudonym', value);
}

function otherCode(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, where } = subject;
  gatherUids(planning, element);
  const items = [dummyCode(where.dataSet.encoding)];
  return editElement.become(planning, subject, 'D', because, { tag: element.tag, vr: 'SQ', items });
}
