import type { NewElement } from '../../dicom/write/Change';
import type { Tag, VR } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';
import { findElement } from '../../dicom/access/findElement';
import { registeredUid } from '../../dicom/dictionary/uidRegistry';
import { asciiOf } from '../../dicom/access/asciiOf';
import { dummyItem, type Naming } from './judge/dummyItem';
import type { Because } from '../profile/Because';
import type { Edit } from './edit/Edit';
import { editElement } from './edit/editElement';
import { planContentElement } from './judge/cleanContent';
import { cleanDates, saysDates } from './judge/cleanDates';
import { planGraphicText } from './judge/cleanGraphics';
import { documentNotice } from './judge/encapsulatedDocument';
import { freshVr } from './edit/freshVr';
import { gatherUids } from './edit/gatherUids';
import { keepItems } from './judge/keepItems';
import { isRequired } from './judge/isRequired';
import { keepOrClean, keepsUids } from './judge/keepOrClean';
import { optionRule } from '../profile/optionRule';
import { decisionOn, planDecision } from './judge/planDecision';
import { losesCondition } from './judge/losesCondition';
import type { Planning } from './edit/Planning';
import { planOwnRecord } from './judge/planOwnRecord';
import { planPixels } from './planPixels';
import { planPrivate } from './judge/planPrivate';
import { planOwnUid, planStructuralUid, planUid } from './judge/planUid';
import { planUnlistedText } from './judge/planUnlistedText';
import type { RowCode } from '../profile/resolveAction';
import { resolveRow } from './judge/resolveRow';
import { ruleOf } from '../profile/ruleOf';
import { sameContent } from './edit/sameContent';
import type { Where } from '../../dicom/access/Where';
import { dummyContent } from '../profile/structuredReport';
import type { Subject } from './edit/Subject';
import { takeOut } from './takeOut';

const dates = new Set<VR>(['DA', 'TM', 'DT']);

/**
 * The edits of a data set and of all items that stay, in document order. UIDs that go and elements that stay are noted in
 * `planning` on the way.
 */
export function planDataSet(planning: Planning, where: Where): readonly Edit[] {
  const seen = new Set<number>();
  const { pixelData } = planning.part10;
  const edits: Edit[] = [];
  for (const element of where.dataSet.elements) {
    const attribute = ruleOf(element.tag);
    const empty = element.valueEnd === element.valueStart && (element.items?.length ?? 0) === 0;
    const subject: Subject = { element, where, attribute, empty };
    // Readers differ on which of two they see, so one must go; of two Pixel Data the one that the person was shown stays.
    const first =
      where.isTop && pixelData?.tag === element.tag
        ? pixelData.start === element.start
        : !seen.has(element.tag);
    seen.add(element.tag);
    if (first) edits.push(...planElement(planning, subject));
    else {
      const because = attribute.rule.does === 'remove' ? attribute.rule.because : 'duplicate';
      edits.push(...editElement.remove(planning, subject, because));
    }
  }
  return edits;
}

/** A decision of the person goes before the rules of the preset. */
function planElement(planning: Planning, subject: Subject): readonly Edit[] {
  const taken =
    planning.taken.size === 0 ? undefined : planning.taken.get(subject.where.pathOf(subject.element.tag));
  if (taken !== undefined) return takeOut(planning, subject, taken);
  const decision = decisionOn(planning, subject);
  if (decision === undefined)
    return losesCondition(planning, subject, planElement)
      ? editElement.remove(planning, subject, 'type-conflict')
      : planByPreset(planning, subject);
  return planDecision(planning, subject, decision, (scratch) => planByPreset(scratch, subject));
}

function planByPreset(planning: Planning, subject: Subject): readonly Edit[] {
  const own = subject.where.isTop ? planning.own.made.get(subject.element.tag) : undefined;
  if (own !== undefined) return planOwnUid(planning, subject, own);
  if (planning.preset === 'own-record')
    return planOwnRecord(planning, subject, () => planBasic(planning, subject));
  const within = planContentElement(planning, subject) ?? planGraphicText(planning, subject);
  if (within !== undefined) return within;
  const { rule } = subject.attribute;
  const overridden = rule.does === 'row' || rule.does === 'content' || rule.does === 'template';
  const option = overridden ? optionRule(planning.options, subject.element.tag) : undefined;
  if (option === undefined) return planBasic(planning, subject);
  return keepOrClean(planning, subject, option, () => planBasic(planning, subject));
}

function planBasic(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, where, attribute } = subject;
  const { rule } = attribute;
  switch (rule.does) {
    case 'remove':
      return rule.because === 'private' && planning.options.has('RetainSafePrivate')
        ? planPrivate(planning, subject)
        : editElement.remove(planning, subject, rule.because);
    case 'row':
      return planRow(planning, subject, rule);
    case 'pseudonym': {
      const vr = freshVr(element, attribute);
      const value = encodeValue(vr, planning.pseudonym(element, where), where.dataSet.encoding);
      return editElement.value(planning, subject, 'D', 'pseudonym', value);
    }
    case 'content':
      return planContent(planning, subject);
    case 'template':
      // The dummy content follows no template any more.
      return hasValue(where, 0x0040a730) && !planning.options.has('CleanStructuredContent')
        ? editElement.remove(planning, subject, 'structured-report')
        : keepItems(planning, subject);
    case 'document-length': {
      if (keepsDocument(planning) || subject.empty) return editElement.none;
      if (!hasValue(where, 0x00420011)) return editElement.remove(planning, subject, 'encapsulated-document');
      const value = encodeValue('UL', [documentNotice(planning.sopClass).length], where.dataSet.encoding);
      return editElement.value(planning, subject, 'D', 'encapsulated-document', value);
    }
    case 'document':
      return subject.empty
        ? editElement.none
        : editElement.value(
            planning,
            subject,
            'D',
            'encapsulated-document',
            documentNotice(planning.sopClass),
          );
    case 'pixels':
      return planPixels(planning, subject);
    case 'uid':
      return planning.options.has('RetainUIDs') && keepsUids(planning, subject)
        ? editElement.none
        : planUid(planning, subject, 'instance-uid');
    case 'structural-uid':
      return planStructuralUid(planning, subject);
    case 'judge-by-vr':
      return judgeByVr(planning, subject);
  }
}

/** A document that stays as it is keeps its length (PS3.3 C.24.2). */
const keepsDocument = ({ decisions }: Planning): boolean =>
  (decisions.get('(0042,0011)') ?? decisions.get('EncapsulatedDocument'))?.does === 'keep';

const hasValue = ({ dataSet }: Where, tag: Tag): boolean => {
  const found = findElement(dataSet, tag);
  return found !== undefined && found.end > found.valueStart;
};

function planRow(
  planning: Planning,
  subject: Subject,
  rule: { readonly code: RowCode; readonly because: Because },
): readonly Edit[] {
  const { element, where, attribute } = subject;
  const { action, because } = resolveRow(planning, where, element, rule);
  const isSequence = attribute.vr === 'SQ';
  switch (action) {
    case 'X':
      return editElement.remove(planning, subject, because);
    case 'Z':
      return editElement.empty(planning, subject, because);
    case 'D':
      if (isSequence) return planDummySequence(planning, subject, because);
      if (attribute.vr === 'UI') return planUid(planning, subject, because);
      return editElement.dummy(planning, subject, because);
    case 'U':
      return isSequence ? keepItems(planning, subject) : planUid(planning, subject, because);
  }
}

function judgeByVr(planning: Planning, subject: Subject): readonly Edit[] {
  const { element, attribute } = subject;
  const either = (isOne: (vr: VR) => boolean): boolean => isOne(element.vr) || isOne(attribute.vr);
  if (planning.flags.onlyRequired === true && !isRequired(planning, subject))
    return editElement.remove(planning, subject, 'not-required');
  if (attribute.vr === 'SQ') return keepItems(planning, subject);
  if (subject.empty) return editElement.none;
  if (element.items !== undefined) return editElement.dummy(planning, subject, 'unreadable-value');
  if (either((vr) => dates.has(vr))) return planUnlistedDate(planning, subject);
  if (either((vr) => vr === 'PN')) return editElement.dummy(planning, subject, 'unlisted-name');
  if (element.vr === 'UI') {
    const uids = asciiOf(planning.part10, element)?.split('\\') ?? ['?'];
    if (!uids.every((uid) => uid === '' || registeredUid(uid)))
      return editElement.dummy(planning, subject, 'instance-uid');
  }
  const text = planUnlistedText(planning, subject);
  if (text !== undefined) return text;
  planning.kept.push(subject);
  return editElement.none;
}

/** PS3.15 E.3.6: the notes of Table E.1-1 ask for all dates by VR, so the options of dates hold for them too. */
function planUnlistedDate(planning: Planning, subject: Subject): readonly Edit[] {
  const basic = (): readonly Edit[] => editElement.dummy(planning, subject, 'unlisted-date');
  const { options } = planning;
  if (options.has('RetainLongitudinalTemporalInformationFullDates'))
    return saysDates(planning, subject) ? editElement.none : basic();
  if (options.has('RetainLongitudinalTemporalInformationModifiedDates'))
    return cleanDates(planning, subject, 'unlisted-date', basic);
  return basic();
}

/** D on a sequence: one dummy item in place of all, or nothing to do where that stands there already but for new UIDs. */
function planDummySequence(planning: Planning, subject: Subject, because: Because): readonly Edit[] {
  const { element, where } = subject;
  if (subject.empty) return editElement.none;
  const first = element.items?.[0];
  if (first === undefined) return editElement.empty(planning, subject, 'unreadable-value');
  const item = where.item(element.tag, first, 0);
  const build = (naming: Naming): NewElement => ({
    tag: element.tag,
    vr: 'SQ',
    items: [dummyItem(planning, item, where.dataSet.encoding, naming)],
  });
  const asIs = build({ uid: (old) => old, pseudonym: (old) => asciiOf(planning.part10, old) ?? '' });
  if (sameContent(planning.part10, element, asIs)) return keepItems(planning, subject);
  gatherUids(planning, element);
  const renamed = build({
    uid: (old) => planning.newUid(old),
    pseudonym: (old, within) => planning.pseudonym(old, within),
  });
  return editElement.become(planning, subject, 'D', because, renamed);
}

function planContent(planning: Planning, subject: Subject): readonly Edit[] {
  if (subject.empty) return editElement.none;
  const fresh = dummyContent(planning.sopClass, subject.where.dataSet.encoding);
  gatherUids(planning, subject.element);
  return editElement.become(planning, subject, 'D', 'structured-report', fresh);
}
