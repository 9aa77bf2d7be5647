import { excludeEachOther, presetFlags } from '../deid/profile/optionsOf';
import type { Choice, OptionName, PresetName } from '../deid/profile/Preset';

/** What the copies are for. Outlives the files. */
export class Purpose {
  /** True once the person said what for: nobody is led into a purpose. */
  chosen = $state(false);
  /** True where the tour chose it, not the person. */
  #isLent = false;
  choice = $state.raw<Choice>({ preset: 'basic', options: [] });

  /** False for a person's own record, whose copies say whom they are about. */
  readonly hidesWhom = $derived(presetFlags(this.choice.preset).deidentifies);
  /** True where the purpose lets the person decide about single places. */
  readonly decidesSingly = $derived(this.choice.preset === 'custom' || this.choice.preset === 'own-record');

  choose(preset: PresetName): void {
    this.chosen = true;
    this.#isLent = false;
    this.choice = { ...this.choice, preset, options: [] };
  }

  /** Chooses for the sample only, where the person said nothing. */
  lend(preset: PresetName): void {
    if (this.chosen) return;
    this.choose(preset);
    this.#isLent = true;
  }

  /** What was lent is chosen no longer; what the person chose stays. */
  takeBack(): void {
    if (this.#isLent) [this.chosen, this.#isLent] = [false, false];
  }

  /** Dates can stay or be moved: of these two the last chosen holds. */
  chooseOption(option: OptionName, yes: boolean): void {
    const others = this.choice.options.filter((each) => each !== option);
    const options = yes ? [...others.filter((each) => !excludeEachOther([each, option])), option] : others;
    this.choice = { ...this.choice, options };
  }
}
