import type { NewElement } from '../dicom/Change';
import { encodeValue } from '../dicom/encodeValue';
import { findElement } from '../dicom/findElement';
import type { DataSet, Tag } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import { tags } from '../dicom/tags';
import { isSopClass, registeredUid } from '../dicom/uidRegistry';
import { asciiOf } from './asciiOf';
import type { Edit } from './Edit';
import { identityInKept } from './identityInKept';
import type { KeyedIdentity } from './keyedIdentity';
import { metaFor } from './metaFor';
import { patientOf } from './patientOf';
import type { Plan, PlanNote, Refusal, Secret } from './Plan';
import { planDataSet } from './planDataSet';
import type { Planning } from './Planning';
import type { Choice } from './Preset';
import { pseudonymOf } from './pseudonymOf';
import { ruleOf } from './ruleOf';
import { Scope } from './Scope';
import { secretMatcher } from './secretMatcher';
import { secretsOf } from './secretsOf';
import { stampEdits } from './stamps';
import { typesOf } from './typesOf';

const mediaStorageDirectory = '1.2.840.10008.1.3.10';
/** Shorter ones are no UIDs of instances but version numbers and the like, and would be found everywhere. */
const shortestUid = 10;

/**
 * The plan for one file by the Basic Application Level Confidentiality Profile (PS3.15 Annex E), for every attribute at every
 * depth. Deterministic: the same file, choice and key give the same plan. Holds no old value but in `secrets`.
 *
 * @param studySecrets identifying values of the other files of the study; texts that stay must not carry them either
 * @returns a Refusal for private SOP Classes, for which the profile is not defined, and for a DICOMDIR
 */
export function planCleaning(
  part10: Part10,
  choice: Choice,
  identity: KeyedIdentity,
  studySecrets: readonly Secret[],
): Plan | Refusal {
  // Options come with their own columns; until then none may be taken for granted.
  if (choice.options.length > 0) return { kind: 'refusal', code: 'cannot-plan' };
  const sopClass = uidAt(part10, part10.dataSet, tags.SOPClassUID);
  const metaClass = part10.meta === undefined ? '' : uidAt(part10, part10.meta, tags.MediaStorageSOPClassUID);
  if (sopClass !== '' && !isSopClass(sopClass)) return { kind: 'refusal', code: 'private-sop-class' };
  if ((sopClass || metaClass) === mediaStorageDirectory) return { kind: 'refusal', code: 'cannot-plan' };

  const patient = patientOf(part10);
  const planning: Planning = {
    part10,
    identity,
    sopClass,
    types: typesOf(sopClass),
    saysItRefers: findElement(part10.dataSet, tags.ReferencedSeriesSequence) !== undefined,
    pseudonym: (_element, scope) => pseudonymOf(part10, scope.dataSet, patient, identity),
    uids: new Set(),
    kept: [],
  };
  const top = Scope.top(part10);
  const planned = planDataSet(planning, top);
  const sopInstance = newSopInstance(planning);

  const secrets = allSecrets(planning);
  const matcher = secretMatcher(secrets, studySecrets);
  const edits = [
    ...planned,
    ...planning.kept
      .map((kept) => identityInKept(planning, kept, matcher))
      .filter((edit) => edit !== undefined),
  ];
  const stamps = stampEdits(planning, top, matcher);
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
      ...missingPatient(planning, top, identity.pseudonym(patient.key)),
    ],
    meta: metaFor(part10, sopClass || (isSopClass(metaClass) ? metaClass : ''), sopInstance),
    secrets,
    notes: notesOn(planning),
  };
}

function uidAt(part10: Part10, dataSet: DataSet, tag: Tag): string {
  const element = findElement(dataSet, tag);
  const [first = ''] = (element && asciiOf(part10, element)?.split('\\')) ?? [];
  return first.replaceAll('\0', '').trim();
}

/** What (0008,0018) will be, or what (0002,0003) says where the data set has none. */
function newSopInstance({ part10, identity, uids }: Planning): string {
  const inMeta = part10.meta === undefined ? '' : uidAt(part10, part10.meta, tags.MediaStorageSOPInstanceUID);
  const old = uidAt(part10, part10.dataSet, tags.SOPInstanceUID) || inMeta;
  for (const uid of [old, inMeta]) if (uid !== '' && !registeredUid(uid)) uids.add(uid);
  return old === '' || registeredUid(old) ? old : identity.uid(old);
}

function allSecrets({ part10, uids }: Planning): Secret[] {
  const long = [...uids].filter((uid) => uid.length >= shortestUid);
  return [...secretsOf(part10), ...long.map((text) => ({ text, kind: 'uid' as const }))];
}

/** Both attributes carry the pseudonym wherever the IOD has a Patient Module, so that two patients never merge. */
function missingPatient({ types }: Planning, top: Scope, pseudonym: string): Edit[] {
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

function notesOn({ part10, sopClass, types }: Planning): PlanNote[] {
  const notes: PlanNote[] = [];
  if (!types.complete) notes.push('fallback-types');
  if (sopClass === '') notes.push('no-sop-class');
  if (part10.deflated) notes.push('deflated-to-explicit');
  if (part10.transferSyntaxGuessed) notes.push('transfer-syntax-guessed');
  if (part10.pixelData !== undefined) notes.push('pixels-not-examined');
  if (part10.trailing !== undefined) notes.push('trailing-bytes-removed');
  if (part10.observations.some(({ code }) => code.startsWith('preamble-'))) notes.push('preamble-zeroed');
  return notes;
}
