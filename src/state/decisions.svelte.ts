import type { Decided } from '../run/cleaning/Decided';
import type { PresetName } from '../deid/profile/Preset';
import type { ReportedDecision } from '../report/CleaningReport';

/** What the person decided about single places. Of two that speak of one place of a file, the later holds. */
export class Decisions {
  list = $state.raw<readonly Decided[]>([]);
  #next = 0;

  /** Takes the place of all earlier ones that it covers. */
  decide(decision: Omit<Decided, 'id'>): void {
    const uncovered = this.list.filter((earlier) => !covers(decision, earlier));
    this.list = [...uncovered, { ...decision, id: this.#next++ }];
  }

  undo(id: number): void {
    this.list = this.list.filter((decided) => decided.id !== id);
  }

  undoAll(preset: PresetName): void {
    this.list = this.list.filter((decided) => decided.preset !== preset);
  }

  under(preset: PresetName): readonly Decided[] {
    return this.list.filter((decided) => decided.preset === preset);
  }

  /** Free of values. @param all how many files a decision for all holds for */
  reported(preset: PresetName, all: number): ReportedDecision[] {
    return this.under(preset).map(({ at, keyword, does, files }) => {
      return { path: at, keyword, does, files: files?.size ?? all };
    });
  }

  /** Those that hold for a file; of several about one place the last counts. */
  of(file: number, preset: PresetName): readonly Decided[] {
    return this.list.filter(
      (decided) => decided.preset === preset && (decided.files === undefined || decided.files.has(file)),
    );
  }
}

function covers(later: Omit<Decided, 'id'>, earlier: Decided): boolean {
  if (later.at !== earlier.at || later.preset !== earlier.preset) return false;
  if (later.files === undefined) return true;
  const { files } = later;
  return earlier.files !== undefined && [...earlier.files].every((file) => files.has(file));
}
