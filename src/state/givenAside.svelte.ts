import type { Purpose } from './purpose.svelte';
import type { SitePreset, SitePresetFault } from '../deid/profile/sitePreset';
import type { Asides, GivenList } from '../run/survey/apart';
import { listIn, type LookupProblem } from './lookupList.svelte';
import type { Work } from './work.svelte';

/** What the page says of a list or of presets that came. */
export type AsideNote =
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'bad-list'; readonly problem: LookupProblem }
  | { readonly kind: 'no-list' | 'list-kept' | 'several-lists' | 'several-presets' | 'busy' }
  | { readonly kind: 'preset'; readonly purpose: SitePreset['purpose'] }
  | { readonly kind: 'bad-preset'; readonly fault: SitePresetFault };

/** No presets are longer. */
const mostBytes = 64 * 1024;

/** Takes up lists of substitute names and presets of a site, whichever way they came, and says what became of each. */
export class GivenAside {
  notes = $state.raw<readonly AsideNote[]>([]);
  /** Of presets: what holds for files that come later, too. */
  #kept: Pick<SitePreset, 'unlisted' | 'labels'> = { unlisted: 'refuse', labels: false };
  readonly #purpose: Purpose;
  readonly #mayChange: (work: Work) => boolean;

  /** @param mayChange is asked after each wait: copies may be in the making by then, or other files at hand */
  constructor(purpose: Purpose, mayChange: (work: Work) => boolean) {
    this.#purpose = purpose;
    this.#mayChange = mayChange;
  }

  /** @param work that they are for */
  async take({ lists, presets, noLists }: Asides, work: Work): Promise<void> {
    const notes: AsideNote[] = [];
    const [preset] = presets;
    if (presets.length > 1) notes.push({ kind: 'several-presets' });
    else if (preset !== undefined) notes.push(await this.#preset(preset, work));
    const [list] = lists;
    if (lists.length > 1) notes.push({ kind: 'several-lists' });
    else if (list !== undefined) notes.push(await this.#list(list, work));
    if (noLists > 0) notes.push({ kind: 'no-list' });
    // It is said once.
    this.notes = notes.filter(
      ({ kind }, at) => kind !== 'busy' || notes.findIndex((one) => one.kind === kind) === at,
    );
  }

  /** Presets that a person chose as such. */
  async takePreset(file: Blob, work: Work): Promise<void> {
    this.notes = [await this.#preset(file, work)];
  }

  /** Nothing is taken up while copies are made. */
  refuse(): void {
    this.notes = [{ kind: 'busy' }];
  }

  /** What a desk hands to others; undefined as long as no purpose is chosen. */
  async presetText({ lookup, handover }: Work): Promise<string | undefined> {
    const { chosen, choice } = this.#purpose;
    if (!chosen) return undefined;
    const { sitePresetText } = await import('../deid/profile/sitePreset');
    const { preset: purpose, options } = choice;
    return sitePresetText({ purpose, options, unlisted: lookup.unknown, labels: handover.withLabels });
  }

  /** What holds for new files. */
  applyTo({ lookup, handover }: Work): void {
    lookup.unknown = this.#kept.unlisted;
    handover.withLabels = this.#kept.labels;
  }

  async #preset(file: Blob, work: Work): Promise<AsideNote> {
    const { sitePresetIn } = await import('../deid/profile/sitePreset');
    const text = await file
      .slice(0, mostBytes)
      .text()
      .catch(() => '');
    const preset = sitePresetIn(text);
    if ('kind' in preset) return { kind: 'bad-preset', fault: preset };
    if (!this.#mayChange(work)) return { kind: 'busy' };
    this.#purpose.choose(preset.purpose);
    for (const option of preset.options) this.#purpose.chooseOption(option, true);
    this.#kept = preset;
    this.applyTo(work);
    return { kind: 'preset', purpose: preset.purpose };
  }

  async #list({ blob, inFolder }: GivenList, work: Work): Promise<AsideNote> {
    const read = await listIn(blob);
    if (!this.#mayChange(work)) return { kind: 'busy' };
    if (inFolder && work.lookup.isByItself) return { kind: 'list-kept' };
    work.lookup.use(read, inFolder);
    return 'code' in read ? { kind: 'bad-list', problem: read } : { kind: 'list', count: read.lookup.size };
  }
}
