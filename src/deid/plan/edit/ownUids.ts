import { isUid } from '../../../dicom/access/replaceUids';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import { tags } from '../../../dicom/dictionary/tags';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import type { Part10 } from '../../../dicom/model/Part10';
import { headDigest } from '../../identity/contentDigest';
import type { FileIdentity } from '../../identity/FileIdentity';
import type { InstanceContext } from '../../identity/InstanceContext';
import { tellsApart } from '../../identity/tellsApart';
import type { PlanNote } from './Plan';

/** The new UIDs of a file, its series, study and frame of reference that do not follow from the old values alone. */
export interface OwnUids {
  /** By tag of the top level. */
  readonly made: ReadonlyMap<Tag, string>;
  /** What a word becomes in an attribute that says again which study or frame of reference it is, at any depth. */
  again(tag: Tag, word: string): string | undefined;
  /** Old and new, for who must be able to go back. One old value may have many new ones in a run. */
  readonly renamed: readonly (readonly [old: string, fresh: string])[];
  readonly notes: readonly PlanNote[];
}

interface UidPolicy {
  /** `renew`: all are replaced. `keep`: UIDs stay, what is none does not. `own`: all stays, and only what lacks is filled in. */
  readonly old: 'renew' | 'keep' | 'own';
  /** Whether the kind of file has a study and a series. */
  readonly fills: boolean;
  /** Of the file's patient: words that two patients share become two. */
  readonly pseudonym: string;
  /** Keyed. */
  uid(old: string): string;
}

/** A UID of the top level, with what is to be remembered of it. */
interface TopUid {
  readonly tag: Tag;
  /** What it is in the copy. */
  readonly uid: string;
  /** The old values in whose place it stands; undefined where the old one alone decides. */
  readonly made?: readonly string[];
  readonly notes: readonly PlanNote[];
}

/** Frames of Reference as images, structure sets, segmentations and fiducials name them. */
const frames = new Set<Tag>([
  tags.FrameOfReferenceUID,
  tags.SynchronizationFrameOfReferenceUID,
  tags.ReferencedFrameOfReferenceUID,
  tags.RelatedFrameOfReferenceUID,
  tags.SourceFrameOfReferenceUID,
]);

/**
 * PS3.15 E.3.9 wants the same new UID for the same thing throughout a set. Where a value tells nothing apart (`anonymized`, `0.0.0`,
 * none), or two files of the run have one SOP Instance UID, the file itself does: what it says of patient, study and series tells
 * these, and a digest of its content the instance. All is keyed, and nothing of it hangs on names or order of files.
 */
export function ownUids(
  part10: Part10,
  { uids, levels, instance }: FileIdentity,
  context: InstanceContext,
  policy: UidPolicy,
): OwnUids {
  const ofStudy = { tag: tags.StudyInstanceUID, note: 'study-uid-made' } as const;
  const study = levelUid(uids.study, policy, ofStudy, ['study', policy.pseudonym, levels.study]);
  const ofSeries = { tag: tags.SeriesInstanceUID, note: 'series-uid-made' } as const;
  const series = levelUid(uids.series, policy, ofSeries, ['series', study.uid, levels.series]);
  const frameOf = (word: string): string => derived(policy, 'frame', study.uid, word);
  const all = [
    study,
    series,
    ...(policy.old !== 'own' && isWord(uids.frame)
      ? [{ tag: tags.FrameOfReferenceUID, uid: frameOf(uids.frame), made: [uids.frame], notes: [] }]
      : []),
    instanceUid(instance, context, policy, () => headDigest(part10)),
  ];
  const made = new Map(all.flatMap(({ tag, uid, made: olds }) => (olds ? [[tag, uid] as const] : [])));
  return {
    made,
    again(tag, word) {
      if (!isWord(word) || policy.old === 'own') return undefined;
      if (tag === tags.StudyInstanceUID) return word === uids.study ? made.get(tag) : undefined;
      return frames.has(tag) ? frameOf(word) : undefined;
    },
    renamed: all.flatMap(({ uid, made: olds = [] }) =>
      [...new Set(olds)].filter((old) => old !== '').map((old) => [old, uid] as const),
    ),
    notes: all.flatMap(({ notes }) => notes),
  };
}

const derived = (policy: UidPolicy, ...parts: readonly string[]): string => policy.uid(parts.join('\0'));
const stays = ({ old }: UidPolicy, uid: string): boolean => old !== 'renew' && isUid(uid);
const freshOf = (policy: UidPolicy, uid: string): string => (stays(policy, uid) ? uid : policy.uid(uid));
const isWord = (uid: string): boolean => uid !== '' && !registeredUid(uid) && !tellsApart(uid);

/** Of the study or series, noted where it had to be made. */
function levelUid(
  old: string,
  policy: UidPolicy,
  { tag, note }: { readonly tag: Tag; readonly note: PlanNote },
  parts: readonly string[],
): TopUid {
  if (tellsApart(old) || registeredUid(old)) return { tag, uid: freshOf(policy, old), notes: [] };
  const uid = derived(policy, ...parts);
  if (policy.old === 'own' || (old === '' && !policy.fills)) return { tag, uid, notes: [] };
  return { tag, uid, made: [old], notes: [note] };
}

function instanceUid(
  { uid, inDataSet, inMeta }: FileIdentity['instance'],
  { shared, repeated, content }: InstanceContext,
  policy: UidPolicy,
  head: () => string,
): TopUid {
  const tag = tags.SOPInstanceUID;
  if (registeredUid(inDataSet)) return { tag, uid: inDataSet, notes: [] };
  const isOwn = policy.old === 'own';
  const notes: PlanNote[] = [];
  if (inMeta !== '' && inDataSet !== '' && inMeta !== inDataSet) notes.push('instance-uid-contradicted');
  if (repeated) notes.push('instance-repeated');
  const collides = shared && uid !== '';
  const staysShared = collides && (isOwn || stays(policy, uid));
  if (collides) notes.push(staysShared ? 'instance-uid-still-shared' : 'instance-uid-shared');
  // What is no UID in the meta information is none in the data set either.
  if (isOwn && (inDataSet !== '' || !isUid(uid))) return { tag, uid, notes };
  if (!isOwn && (uid === '' || (collides && !staysShared))) {
    if (uid === '') notes.push('instance-uid-made');
    const made = derived(policy, 'instance', uid, content ?? head());
    return { tag, uid: made, made: [uid, inDataSet], notes };
  }
  if (uid === inDataSet) return { tag, uid, notes };
  notes.push('instance-uid-from-meta');
  return { tag, uid: isOwn ? uid : freshOf(policy, uid), made: [uid, inDataSet], notes };
}
