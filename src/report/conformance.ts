import { isPrivate } from '../dicom/dictionary/groupOf';
import { rulesUnder } from '../deid/plan/judge/judge';
import type { Topic } from '../deid/plan/edit/Rule';
import { confidentialityRow, type Column } from '../deid/profile/confidentialityRow';
import { optionsOf, presetFlags } from '../deid/profile/optionsOf';
import type { Choice } from '../deid/profile/Preset';
import { ruleOf } from '../deid/profile/ruleOf';
import { decisionSentences, type Concerns } from './conformanceDecisions';
import * as facts from './conformanceFacts';
import { pixelSentences, transferSyntaxSentences } from './conformancePixels';
import { rowsUnder, type RowOutcome } from './conformanceRows';
import type { Done } from './Done';

/** A part of the conformance statement: plain sentences, and the attributes that they are about. */
export interface StatementSection {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Keywords, or tags where PS3.6 has none. */
  readonly attributes: readonly string[];
}

/** What a section is made of: what was done, what the rules in force say, and what persons decided about such attributes. */
interface Section {
  readonly title: string;
  readonly facts?: (told: facts.StatedRun) => string[];
  readonly topic?: Topic;
  /** Rows of Table E.1-1 that are listed, and whose decisions are named. */
  readonly rows?: RowOutcome;
  readonly concerns?: Concerns;
}

const isOf =
  (...columns: readonly Column[]): Concerns =>
  (tag) =>
    columns.some((column) => confidentialityRow(tag)?.codeOf(column) !== undefined);
const isOfContent: Concerns = (tag, parents) =>
  ['content', 'template', 'document', 'document-length'].includes(ruleOf(tag).rule.does) ||
  [tag, ...parents].some((one) => isOf('structured', 'graphics')(one, []));
const isUnlisted: Concerns = (tag) => confidentialityRow(tag) === undefined && !isPrivate(tag);
const isEncrypted: Concerns = (tag) => {
  const { rule } = ruleOf(tag);
  return rule.does === 'row' && rule.because === 'encrypted';
};

const sections: readonly Section[] = [
  { title: 'Profile and options', facts: facts.profileFacts },
  { title: 'Order of the rules', topic: 'order', facts: () => ['Of the rules that follow the first that speaks about an attribute decides.'] },
  { title: 'Attributes removed', facts: facts.removedFacts, topic: 'removed', rows: 'removed' },
  { title: 'Attributes replaced or emptied', facts: facts.replacedFacts, topic: 'table', rows: 'replaced' },
  { title: 'Attributes that Table E.1-1 does not list', facts: facts.unlistedFacts, topic: 'unlisted', concerns: isUnlisted },
  { title: 'Unique identifiers', facts: facts.uidFacts, topic: 'uids', rows: 'uids' },
  { title: 'Attributes kept by option', facts: facts.keptFacts, topic: 'kept', rows: 'kept' },
  { title: 'Attributes cleaned by option', facts: facts.cleanedFacts, rows: 'cleaned' },
  { title: 'Encrypted attributes', facts: facts.encryptedFacts, concerns: isEncrypted },
  { title: 'Scope of referential integrity', facts: facts.integrityFacts, concerns: (tag) => ruleOf(tag).vr === 'UI' || ruleOf(tag).rule.does === 'pseudonym' },
  { title: 'Attributes inserted', facts: facts.insertedFacts },
  { title: 'Transfer syntaxes', facts: ({ done }) => transferSyntaxSentences(done.deeds) },
  { title: 'Dates and times', facts: facts.dateFacts, topic: 'dates', concerns: facts.isDateTag },
  { title: 'Descriptors', facts: facts.descriptorFacts, topic: 'texts', concerns: isOf('descriptors') },
  { title: 'Patient characteristics', facts: facts.patientFacts, topic: 'patient', concerns: isOf('patientChars') },
  { title: 'Structured content, graphics and documents', facts: facts.contentFacts, topic: 'content', concerns: isOfContent },
  { title: 'Private attributes', topic: 'private', concerns: (tag, parents) => [...parents, tag].some(isPrivate) },
  { title: 'Pixel data', facts: ({ done }) => pixelSentences(done.deeds), topic: 'pixels' },
  { title: 'Proof', facts: facts.proofFacts },
]; // prettier-ignore

/** What a person's own record loses is told by its edits; it follows no profile. */
const ofOwnRecord: readonly Section[] = [
  {
    title: 'Profile and options',
    facts: () => [
      'This is no conformance statement: this choice keeps the identity of the patient. It does not de-identify, and no conformance to the profile is claimed.',
      'Free texts, private attributes and names of physicians stay as they are and may hold data of others.',
    ],
    topic: 'own-record',
    concerns: () => true,
  },
  { title: 'Unique identifiers', facts: facts.instanceFacts },
  // It claims no profile, whatever was done to its pictures.
  { title: 'Pixel data', facts: ({ done }) => pixelSentences({ ...done.deeds, claimed: 0 }) },
];

/**
 * The conformance statement of a run, with what PS3.15 E.1.3 asks for: of its choice, in the sentences of the rules that were in force, and
 * of what was done. In English, as the standard is; it goes to data-protection officers and along with the copies.
 */
export function conformance(choice: Choice, done: Done): readonly StatementSection[] {
  const chosen = { preset: choice.preset, flags: presetFlags(choice.preset), options: optionsOf(choice) };
  const told = { chosen, rows: rowsUnder(chosen.options), done };
  const all = chosen.flags.deidentifies ? sections : ofOwnRecord;
  return all.map((section) => written(section, told)).filter(({ sentences }) => sentences.length > 0);
}

function written(
  { title, facts: factsOf, topic, rows, concerns }: Section,
  told: facts.StatedRun,
): StatementSection {
  const { chosen, done } = told;
  const byRow = new Set(told.rows.filter(({ outcome }) => outcome === rows).map(({ tag }) => tag));
  const rules = rulesUnder(chosen).filter((rule) => rule.topic === topic);
  return {
    title,
    sentences: [
      ...(factsOf?.(told) ?? []),
      ...rules.map(({ says }) => says),
      ...decisionSentences(done.decisions, concerns, (tag) => byRow.has(tag)),
    ],
    attributes: rows === undefined ? [] : facts.namesOf(told, rows),
  };
}
