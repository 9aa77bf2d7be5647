import type { NewElement } from '../../dicom/write/Change';
import { encodeValue } from '../../dicom/write/encodeValue';
import { findElement } from '../../dicom/access/findElement';
import { isPrefix } from '../../dicom/read/isPrefix';
import { latin1Text } from '../../dicom/text/latin1Text';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { isSopClass, registeredUid } from '../../dicom/dictionary/uidRegistry';
import { ageFromBirthDate } from './ageFromBirthDate';
import { cleanText, type CleanText } from '../text/cleanText';
import type { Edit } from './edit/Edit';
import { identityInKept } from './identityInKept';
import type { InstanceContext } from '../identity/InstanceContext';
import { isPlaceholder } from '../text/isPlaceholder';
import type { KeyedIdentity } from '../identity/keyedIdentity';
import { metaFor } from './metaFor';
import { excludeEachOther, optionsOf, presetFlags } from '../profile/optionsOf';
import { ownUids } from './edit/ownUids';
import { patientOf } from '../identity/patientOf';
import type { Plan, PlanNote, Refusal } from './edit/Plan';
import type { Secret } from '../secrets/Secret';
import { planDataSet } from './planDataSet';
import { isComment } from './judge/planOwnRecord';
import type { Planning, TakenAs } from './edit/Planning';
import type { Choice } from '../profile/Preset';
import { missingUids } from './judge/planUid';
import { pseudonymOf } from '../identity/pseudonymOf';
import { ruleOf } from '../profile/ruleOf';
import { Where } from '../../dicom/access/Where';
import { secretMatcher } from '../secrets/secretMatcher';
import { secretsOf } from '../secrets/secretsOf';
import { secretsUnder, withoutSpared } from '../secrets/secretsUnder';
import { dateShift } from '../identity/shiftDate';
import { runWithout } from '../secrets/runSecrets';
import { sopInstanceOf, uidAt } from '../identity/sopInstanceOf';
import { sparedBy } from './sparedBy';
import { claimsOf, stampEdits } from './stamps';
import { typesOf } from '../profile/typesOf';

export interface PlanningBesides {
  /** Of `runSecrets`. */
  readonly run?: string | undefined;
  /** By path: elements in which a secret was left, and how they go. */
  readonly taken?: ReadonlyMap<string, TakenAs> | undefined;
  readonly instance?: InstanceContext | undefined;
}

const nothingTaken: ReadonlyMap<string, TakenAs> = new Map();
const mediaStorageDirectory = '1.2.840.10008.1.3.10';
/** Shorter ones are no UIDs of instances but version numbers and the like, and would be found everywhere. */
const shortestUid = 10;
const alone: InstanceContext = { shared: false, repeated: false, content: undefined };

/**
 * The plan for one file by the Basic Application Level Confidentiality Profile and its options (PS3.15 Annex E), or by the rules of a
 * person's own record, for every attribute at every depth. Deterministic: the same file, choice and key give the same plan. Holds no old value but in `secrets`.
 *
 * @param choice with CleanPixelData only where the picture was seen to: the plan claims it
 * @param studySecrets identifying values of the other files of the study; texts that stay must not carry them either
 * @param besides what all files of the run tell of the file's UID, what the other patients of the run are called, and what the proof of an
 *   earlier plan still found
 * @returns a Refusal for private SOP Classes, for which the profile is not defined, for a DICOMDIR, and for options that contradict
 *   each other or cannot be done
 */
export function planCleaning(
  part10: Part10,
  choice: Choice,
  identity: KeyedIdentity,
  studySecrets: readonly Secret[],
  { run = '', taken = nothingTaken, instance = alone }: PlanningBesides = {},
): Plan | Refusal {
  const flags = presetFlags(choice.preset);
  const options = optionsOf(choice);
  if (excludeEachOther(options)) return { kind: 'refusal', code: 'options-exclude-each-other' };
  // An own record keeps everything that options could keep.
  if (!flags.deidentifies && options.size > 0) return { kind: 'refusal', code: 'cannot-plan' };
  const sopClass = uidAt(part10, part10.dataSet, tags.SOPClassUID);
  const metaClass = part10.meta === undefined ? '' : uidAt(part10, part10.meta, tags.MediaStorageSOPClassUID);
  // The profile is not defined for them (PS3.15 E.1.1); an own record claims no profile.
  if (flags.deidentifies && sopClass !== '' && !isSopClass(sopClass))
    return { kind: 'refusal', code: 'private-sop-class' };
  if ((sopClass || metaClass) === mediaStorageDirectory) return { kind: 'refusal', code: 'cannot-plan' };

  const patient = patientOf(part10);
  const found = secretsUnder(choice, secretsOf(part10));
  const shared = secretsUnder(choice, studySecrets);
  const others = flags.deidentifies ? run : '';
  const words = secretMatcher(found, shared, others);
  const cleaned = new Map<string, CleanText>();
  const types = typesOf(sopClass);
  const own = ownUids(part10, instance, {
    old: flags.deidentifies ? (options.has('RetainUIDs') ? 'keep' : 'renew') : 'own',
    fills: sopClass !== '' && types.hasPatient,
    pseudonym: identity.pseudonym(patient.key),
    uid: (old) => identity.uid(old),
  });
  const planning: Planning = {
    part10,
    identity,
    preset: choice.preset,
    flags,
    options,
    decisions: new Map((choice.decisions ?? []).map((decision) => [decision.at, decision])),
    sopClass,
    types,
    own,
    saysItRefers: findElement(part10.dataSet, tags.ReferencedSeriesSequence) !== undefined,
    pseudonym: (_element, where) => pseudonymOf(part10, where.dataSet, patient, identity),
    newUid: (old) => (options.has('RetainUIDs') ? old : identity.uid(old)),
    clean(text) {
      let clean = cleaned.get(text);
      if (clean === undefined) cleaned.set(text, (clean = cleanText(text, words)));
      return clean;
    },
    shift: dateShift(identity.offsetDays(patient.key)),
    birthDates: new Set([...found, ...shared].filter(isBirthDate).map((secret) => secret.text)),
    judge: (where) => planDataSet(planning, where),
    taken,
    uids: new Set(),
    kept: [],
    overruled: [],
  };
  const top = Where.top(part10);
  const planned = planDataSet(planning, top);
  const sopInstance = newSopInstance(planning, planned);
  // What stays somewhere by right cannot be searched for.
  if (!flags.deidentifies || options.has('RetainUIDs')) planning.uids.clear();
  const spared = sparedBy(planning);
  for (const text of spared) planning.uids.delete(text);

  const secrets = allSecrets(planning, found).filter(({ text }) => !spared.includes(text));
  const matcher = secretMatcher(secrets, withoutSpared(shared, spared), runWithout(others, spared));
  const edits = [
    ...planned,
    ...planning.kept
      .map((kept) => identityInKept(planning, kept, matcher))
      .filter((edit) => edit !== undefined),
  ];
  const claims = flags.deidentifies && planning.overruled.length === 0 ? claimsOf(planning, top) : undefined;
  const stamps = claims === undefined ? [] : stampEdits(planning, top, claims, matcher);
  const replaced = stamps.flatMap((edit) => (edit.op === 'replace' ? [edit.at] : []));
  const underStamp = part10.dataSet.elements.filter(({ start }) => replaced.includes(start));
  return {
    kind: 'plan',
    edits: [
      ...edits.filter(
        (edit) =>
          edit.op === 'insert' || !underStamp.some(({ start, end }) => start <= edit.at && edit.at < end),
      ),
      ...stamps,
      ...missingUids(planning, top),
      ...(flags.deidentifies ? missingPatient(planning, top, identity.pseudonym(patient.key)) : []),
      ...ageFromBirthDate(planning, top),
    ],
    meta: metaFor(part10, sopClass || (isSopClass(metaClass) ? metaClass : ''), sopInstance),
    secrets,
    notes: notesOn(planning),
    claims,
    renamed: own.renamed,
    spared,
  };
}

const isBirthDate = ({ kind }: Secret): boolean => kind === 'birth-date';

/** What (0008,0018) will be, or what (0002,0003) says where the data set has none. */
function newSopInstance(planning: Planning, planned: readonly Edit[]): string {
  const { part10, flags, uids, own } = planning;
  const element = findElement(part10.dataSet, tags.SOPInstanceUID);
  const { inDataSet: old, inMeta } = sopInstanceOf(part10);
  const edit = planned.find((one) => one.op !== 'insert' && one.at === element?.start);
  const made = own.made.get(tags.SOPInstanceUID);
  if (edit === undefined && (made === undefined || element !== undefined)) {
    if (old !== '') return old;
    if (!flags.deidentifies) return inMeta;
  }
  const named = old || inMeta;
  for (const uid of [old, inMeta]) if (uid !== '' && !registeredUid(uid)) uids.add(uid);
  if (edit?.op === 'replace' && edit.because === 'decision' && edit.element.vr !== 'SQ')
    return latin1Text(edit.element.value);
  if (made !== undefined) return made;
  return named === '' || registeredUid(named) ? named : planning.newUid(named);
}

function allSecrets({ uids }: Planning, found: readonly Secret[]): Secret[] {
  // A word that stands for nobody tells nothing where it stands besides.
  const long = [...uids].filter((uid) => uid.length >= shortestUid && !isPlaceholder(uid));
  return [...found, ...long.map((text) => ({ text, kind: 'uid' as const }))];
}

/** Both attributes carry the pseudonym wherever the IOD has a Patient Module, so that two patients never merge. */
function missingPatient({ types }: Planning, top: Where, pseudonym: string): Edit[] {
  if (!types.hasPatient) return [];
  const { dataSet, into } = top;
  return ([tags.PatientName, tags.PatientID] as const)
    .filter((tag) => findElement(dataSet, tag) === undefined)
    .map((tag) => {
      const { vr, keyword } = ruleOf(tag);
      const value = encodeValue(vr, pseudonym, dataSet.encoding);
      const element: NewElement = { tag, vr: vr === 'SQ' ? 'UN' : vr, value };
      return {
        op: 'insert',
        into,
        element,
        path: top.pathOf(tag),
        keyword,
        action: 'D',
        because: 'pseudonym',
      };
    });
}

/** Whether a whole DICOM file, prefix and all, stands behind the end of the data set. */
function isFileBehind({ trailing, bytes }: Part10): boolean {
  const prefix = trailing && bytes.view(trailing.start + 128, trailing.start + 132);
  return prefix !== undefined && isPrefix(prefix, 0);
}

function notesOn({ part10, sopClass, types, own, overruled, preset, kept }: Planning): PlanNote[] {
  const notes: PlanNote[] = [...own.notes];
  if (overruled.length > 0) notes.push('overruled');
  if (preset === 'own-record' && kept.some(isComment)) notes.push('comments-kept');
  if (!types.complete) notes.push('fallback-types');
  if (sopClass === '') notes.push('no-sop-class');
  if (part10.deflated) notes.push('deflated-to-explicit');
  if (part10.transferSyntaxGuessed) notes.push('transfer-syntax-guessed');
  if (part10.pixelData !== undefined) notes.push('pixels-not-examined');
  if (part10.trailing !== undefined) notes.push('trailing-bytes-removed');
  if (isFileBehind(part10)) notes.push('file-behind-removed');
  if (part10.observations.some(({ code }) => code.startsWith('preamble-'))) notes.push('preamble-zeroed');
  return notes;
}
