import type { Tag } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import { tags } from '../../../dicom/dictionary/tags';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import { headDigest } from '../../identity/contentDigest';
import type { InstanceContext } from '../../identity/InstanceContext';
import { levelKeys } from '../../identity/levelKeys';
import type { PlanNote } from './Plan';
import { isUid } from '../../../dicom/access/replaceUids';
import { sopInstanceOf, uidAt } from '../../identity/sopInstanceOf';
import { tellsApart } from '../../identity/tellsApart';

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

/** Frames of Reference as images, structure sets, segmentations and fiducials name them. */
const frames = new Set<Tag>([tags.FrameOfReferenceUID, 0x00200200, 0x30060024, 0x300600c2, 0x00640003]);

/**
 * PS3.15 E.3.9 wants the same new UID for the same thing throughout a set. Where a value tells nothing apart (`anonymized`, `0.0.0`,
 * none), or two files of the run have one SOP Instance UID, the file itself does: what it says of patient, study and series tells
 * these, and a digest of its content the instance. All is keyed, and nothing of it hangs on names or order of files.
 */
export function ownUids(part10: Part10, context: InstanceContext, policy: UidPolicy): OwnUids {
  const made = new Map<Tag, string>();
  const renamed: [string, string][] = [];
  const notes: PlanNote[] = [];
  const stays = (uid: string): boolean => policy.old !== 'renew' && isUid(uid);
  const freshOf = (uid: string): string => (stays(uid) ? uid : policy.uid(uid));
  const derived = (...parts: readonly string[]): string => policy.uid(parts.join('\0'));
  const make = (tag: Tag, olds: readonly string[], fresh: string): void => {
    made.set(tag, fresh);
    for (const old of new Set(olds)) if (old !== '') renamed.push([old, fresh]);
  };

  const keys = levelKeys(part10);
  const study = level(tags.StudyInstanceUID, 'study-uid-made', ['study', policy.pseudonym, keys.study]);
  level(tags.SeriesInstanceUID, 'series-uid-made', ['series', study, keys.series]);
  const frameOf = (word: string): string => derived('frame', study, word);
  if (policy.old !== 'own') {
    const frame = uidAt(part10, part10.dataSet, tags.FrameOfReferenceUID);
    if (isWord(frame)) make(tags.FrameOfReferenceUID, [frame], frameOf(frame));
  }
  instance();
  return {
    made,
    again(tag, word) {
      if (!isWord(word) || policy.old === 'own') return undefined;
      if (tag === tags.StudyInstanceUID)
        return word === uidAt(part10, part10.dataSet, tag) ? made.get(tag) : undefined;
      return frames.has(tag) ? frameOf(word) : undefined;
    },
    renamed,
    notes,
  };

  /** The new UID of the study or series, noted where it had to be made. */
  function level(tag: Tag, note: PlanNote, parts: readonly string[]): string {
    const old = uidAt(part10, part10.dataSet, tag);
    if (tellsApart(old) || registeredUid(old)) return freshOf(old);
    const fresh = derived(...parts);
    if (policy.old === 'own' || (old === '' && !policy.fills)) return fresh;
    notes.push(note);
    make(tag, [old], fresh);
    return fresh;
  }

  function instance(): void {
    const { uid, inDataSet, inMeta } = sopInstanceOf(part10);
    if (registeredUid(inDataSet)) return;
    if (inMeta !== '' && inDataSet !== '' && inMeta !== inDataSet) notes.push('instance-uid-contradicted');
    if (context.repeated) notes.push('instance-repeated');
    const collides = context.shared && uid !== '';
    if (collides)
      notes.push(policy.old === 'own' || stays(uid) ? 'instance-uid-still-shared' : 'instance-uid-shared');
    if (policy.old === 'own') {
      if (inDataSet !== '' || uid === '') return;
    } else if (uid === '' || (collides && !stays(uid))) {
      if (uid === '') notes.push('instance-uid-made');
      const digest = context.content ?? headDigest(part10);
      make(tags.SOPInstanceUID, [uid, inDataSet], derived('instance', uid, digest));
      return;
    }
    if (uid === inDataSet) return;
    notes.push('instance-uid-from-meta');
    make(tags.SOPInstanceUID, [uid, inDataSet], policy.old === 'own' ? uid : freshOf(uid));
  }
}

const isWord = (uid: string): boolean => uid !== '' && !registeredUid(uid) && !tellsApart(uid);
