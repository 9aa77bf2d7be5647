import type { KeptWord, PresetName } from '../deid/profile/Preset';
import type { TextsByWord } from '../deid/plan/edit/Plan';
import type { ReportedWord } from '../report/CleaningReport';
import { keptWordOf, type WordDecision } from '../run/cleaning/WordDecision';

/** The words that the person keeps in cleaned texts: of one place in one series, or in all texts. */
export class KeptWords {
  list = $state.raw<readonly WordDecision[]>([]);
  #next = 0;

  /** Takes the place of all earlier ones that it covers; one that an earlier one covers changes nothing. */
  keep(decision: Omit<WordDecision, 'id'>): void {
    if (this.list.some((earlier) => covers(earlier, decision))) return;
    const uncovered = this.list.filter((earlier) => !covers(decision, earlier));
    this.list = [...uncovered, { ...decision, id: this.#next++ }];
  }

  undo(id: number): void {
    this.list = this.list.filter((decision) => decision.id !== id);
  }

  undoAll(preset: PresetName): void {
    this.list = this.list.filter((decision) => decision.preset !== preset);
  }

  under(preset: PresetName): readonly WordDecision[] {
    return this.list.filter((decision) => decision.preset === preset);
  }

  /** The decision by which a word stays at a place of a file; undefined where there is none. */
  on(file: number, path: string, word: string, preset: PresetName): WordDecision | undefined {
    return this.#of(file, preset).find(
      (decision) => decision.word === word && (decision.place === undefined || decision.place.at === path),
    );
  }

  /** Those that hold for a file, as its plan hears them. */
  of(file: number, preset: PresetName): readonly KeptWord[] {
    return this.#of(file, preset).map(keptWordOf);
  }

  #of(file: number, preset: PresetName): readonly WordDecision[] {
    return this.under(preset).filter(({ files }) => files === undefined || files.has(file));
  }
}

/** Free of the words. @param texts in how many texts of the copies each stayed */
export const reportedWords = (decisions: readonly WordDecision[], texts: TextsByWord): ReportedWord[] =>
  decisions.map(({ id, because, place }) => {
    const where = place === undefined ? {} : { path: place.at, keyword: place.keyword };
    return { because, ...where, texts: texts[id] ?? 0 };
  });

type Taken = Omit<WordDecision, 'id'>;

function covers(one: Taken, other: Taken): boolean {
  if (one.word !== other.word || one.preset !== other.preset) return false;
  if (one.place !== undefined && one.place.at !== other.place?.at) return false;
  const { files } = one;
  if (files === undefined) return true;
  return other.files !== undefined && [...other.files].every((file) => files.has(file));
}
