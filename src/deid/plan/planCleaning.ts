import { Where } from '../../dicom/access/Where';
import { isSopClass } from '../../dicom/dictionary/uidRegistry';
import type { Part10 } from '../../dicom/model/Part10';
import type { FileIdentity } from '../identity/FileIdentity';
import { fileIdentityOf } from '../identity/fileIdentityOf';
import type { InstanceContext } from '../identity/InstanceContext';
import type { KeyedIdentity } from '../identity/keyedIdentity';
import { presetFlags } from '../profile/optionsOf';
import type { Choice } from '../profile/Preset';
import { runWithout } from '../secrets/runSecrets';
import type { Answers } from '../secrets/gatherSecrets';
import type { Secret } from '../secrets/Secret';
import type { StudyGuard } from '../secrets/StudyGuard';
import { isPlaceholder } from '../text/isPlaceholder';
import { ageFromBirthDate } from './ageFromBirthDate';
import type { Edit } from './edit/Edit';
import type { Plan, Refusal, TextsByWord } from './edit/Plan';
import type { LeakRemedy, Policy } from './edit/Policy';
import { rememberedOf } from './edit/Remembered';
import type { RecurringElements } from '../../dicom/access/RecurringElements';
import { identifyingFor } from './identifyingFor';
import { interpret, interpretAgain, type WordsKept } from './interpret';
import { judgeKept } from './judge/judgeKept';
import { keptByDecision } from './keptByDecision';
import { metaFor } from './metaFor';
import { missingAttributes } from './missingAttributes';
import { notesOn } from './notesOn';
import { policyFor } from './policyFor';
import { sopInstanceIn } from './sopInstanceIn';
import { claimsOf } from './stamps/claimsOf';
import { stampEdits } from './stamps/stampEdits';
import { whyNotPlanned } from './whyNotPlanned';

export interface PlanningBesides {
  /** Where it is known already. */
  readonly who?: FileIdentity | undefined;
  /** Of `runSecrets`. */
  readonly run?: string | undefined;
  /** By path: elements in which a secret was left, and how they go. */
  readonly leaks?: ReadonlyMap<string, LeakRemedy> | undefined;
  readonly instance?: InstanceContext | undefined;
  /** Of the lane. */
  readonly answers?: Answers | undefined;
  /** Of the lane. */
  readonly recurring?: RecurringElements | undefined;
}

const noLeaks: ReadonlyMap<string, LeakRemedy> = new Map();
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
  studySecrets: readonly Secret[] | StudyGuard,
  {
    who = fileIdentityOf(part10),
    run = '',
    leaks = noLeaks,
    instance = alone,
    answers,
    recurring,
  }: PlanningBesides = {},
): Plan | Refusal {
  const code = whyNotPlanned(who.sopClass, choice);
  if (code !== undefined) return { kind: 'refusal', code };
  const { deidentifies } = presetFlags(choice.preset);
  const again = recurring?.of(part10) ?? [];
  const told = { run, answers, again };
  const { found, study, others, matcher: guard } = identifyingFor(part10, choice, studySecrets, told);
  const remembered = rememberedOf(part10, again);
  const known = { who, choice, identity, instance, leaks, remembered, secrets: [...found, ...study] };
  const policy = policyFor(part10, { ...known, matcher: guard });

  const judged = interpret(policy);
  const sopInstance = sopInstanceIn(policy, judged.edits);
  const spared = keptByDecision(part10, judged.overruled);
  // What stays somewhere by right cannot be searched for.
  const uidsGo = deidentifies && !policy.options.has('RetainUIDs');
  const gone = uidsGo ? [...judged.uids, ...sopInstance.replaced] : [];
  const uids = new Set(gone.filter((uid) => !spared.includes(uid)));
  const secrets = [...found.filter(({ text }) => !spared.includes(text)), ...uidSecrets(uids)];
  const matcher = study.sparing(spared).over(secrets, runWithout(others, spared));

  const top = Where.top(part10);
  const claims = deidentifies && judged.overruled.length === 0 ? claimsOf(policy, top) : undefined;
  const stamps = claims === undefined ? [] : stampEdits(policy, top, claims, matcher);
  const forbidden = { uids, matcher };
  const judgedAgain = interpretAgain(policy, judged.kept, (kept) => judgeKept(kept, policy, forbidden));
  const { inDataSet, inMeta } = who.sopClass;
  return {
    kind: 'plan',
    edits: [
      ...beside(part10, stamps, [...judged.edits, ...judgedAgain]),
      ...stamps,
      ...missingAttributes(policy, top),
      ...ageFromBirthDate(policy, top),
    ],
    meta: metaFor(part10, inDataSet || (isSopClass(inMeta) ? inMeta : ''), sopInstance.uid),
    secrets,
    notes: notesOn(policy, judged),
    claims,
    renamed: policy.own.renamed,
    spared,
    keptWords: countKept(policy, judged.keptWords, judgedAgain),
  };
}

/** A text that goes after all keeps no word. */
function countKept(
  { keptWords }: Policy,
  kept: readonly WordsKept[],
  gone: readonly Edit[],
): TextsByWord | undefined {
  const paths = new Set(gone.map(({ path }) => path));
  const ids = kept.flatMap(({ path, words }) => (paths.has(path) ? [] : keptWords.idsOf(path, words)));
  const counts: Record<number, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return ids.length === 0 ? undefined : counts;
}

/** Shorter ones are no UIDs of instances but version numbers and the like, and would be found everywhere. */
const shortestUid = 10;

/** A word that stands for nobody tells nothing where it stands besides. */
const uidSecrets = (uids: ReadonlySet<string>): Secret[] =>
  [...uids]
    .filter((uid) => uid.length >= shortestUid && !isPlaceholder(uid))
    .map((text) => ({ text, kind: 'uid' }));

/** The edits that do not concern what a stamp replaces. */
function beside({ dataSet }: Part10, stamps: readonly Edit[], edits: readonly Edit[]): Edit[] {
  const replaced = new Set(stamps.flatMap((edit) => (edit.op === 'replace' ? [edit.at] : [])));
  if (replaced.size === 0) return [...edits];
  const under = dataSet.elements.filter(({ start }) => replaced.has(start));
  return edits.filter(
    (edit) => edit.op === 'insert' || !under.some(({ start, end }) => start <= edit.at && edit.at < end),
  );
}
