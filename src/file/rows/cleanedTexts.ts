import type { Edit } from '../../deid/plan/edit/Edit';
import { textsIn } from '../../deid/plan/edit/textsIn';
import { identifyingFor } from '../../deid/plan/identifyingFor';
import { goesWordByWord } from '../../deid/plan/judge/goesWordByWord';
import { KeptWords } from '../../deid/plan/KeptWords';
import type { Because } from '../../deid/profile/Because';
import { optionsOf } from '../../deid/profile/optionsOf';
import type { Choice } from '../../deid/profile/Preset';
import { ruleOf } from '../../deid/profile/ruleOf';
import type { StudyGuard } from '../../deid/secrets/StudyGuard';
import type { Where } from '../../dicom/access/Where';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { unpadded } from '../../dicom/text/trimPadding';
import { piecesOf } from './piecesOf';
import type { TextPiece } from './TextPiece';

/** A text that is longer is no description, and is shown by its beginning. */
const longest = 4_000;
/** By which later rules take a text of which cleaning left nothing. */
const nothingLeft: readonly Because[] = ['table-e1-1', 'type-conflict', 'unlisted-text'];

/** Says of an element with its edit what of its words goes, and why; undefined where it is no text that is cleaned word by word, or all of it stays by itself. */
export type CleanedText = (
  element: DataElement,
  at: Where,
  edit: Edit | undefined,
) => readonly TextPiece[] | undefined;

/** For the elements of one file under a choice. */
export function cleanedTexts(part10: Part10, choice: Choice, study: StudyGuard, run?: string): CleanedText {
  const options = optionsOf(choice);
  const kept = new KeptWords(choice.keptWords ?? []);
  const { matcher } = identifyingFor(part10, choice, study, { run });
  return (element, at, edit) => {
    const mayGo = edit?.cuts !== undefined || goesWordByWord(element.tag, { options });
    if (!mayGo || !isOfCleaning(edit)) return undefined;
    const values = textsIn(part10, element, ruleOf(element.tag), at.characterSet);
    if (values === undefined || values.join('').length > longest) return undefined;
    const after = valuesAfter(edit, at);
    const { keeps } = kept.at(at.pathOf(element.tag));
    const pieces = values.flatMap((value, i) => [
      ...(i === 0 ? [] : [{ text: '\\' }]),
      ...(after?.[i] === value && edit !== undefined ? [{ text: value }] : piecesOf(value, matcher, keeps)),
    ]);
    const tells = pieces.some(({ because, word }) => because !== undefined || word !== undefined);
    // Where nothing is edited, a word that would be cut stays for another reason than cleaning.
    const contradicts = edit === undefined && pieces.some(({ because }) => because !== undefined);
    return tells && !contradicts ? pieces : undefined;
  };
}

const isOfCleaning = (edit: Edit | undefined): boolean =>
  edit === undefined || edit.cuts !== undefined || nothingLeft.includes(edit.because);

/** The values that the copy has; undefined where it has none. */
function valuesAfter(edit: Edit | undefined, { characterSet }: Where): string[] | undefined {
  if (edit?.op !== 'replace' || edit.element.vr === 'SQ' || edit.cuts === undefined) return undefined;
  const { value, vr } = edit.element;
  return characterSet.decode(value, vr).split('\\').map(unpadded);
}
