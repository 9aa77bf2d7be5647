import type { Purpose } from './purpose.svelte';
import type { SitePreset, SitePresetFault } from '../deid/profile/sitePreset';
import type { Asides } from '../run/survey/apart';
import type { LookupList, LookupProblem } from './lookupList.svelte';
import type { Work } from './work.svelte';

/** What the page says of a list or of presets that came. */
export type AsideNote =
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'bad-list'; readonly problem: LookupProblem }
  | { readonly kind: 'no-list' | 'several-lists' | 'several-presets' | 'busy' }
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
    else if (list !== undefined) notes.push(await listTaken(list, work.lookup));
    if (noLists > 0) notes.push({ kind: 'no-list' });
    this.notes = notes;
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
}

async function listTaken(file: Blob, lookup: LookupList): Promise<AsideNote> {
  await lookup.take(file);
  const { count, problem } = lookup;
  if (count !== undefined) return { kind: 'list', count };
  return { kind: 'bad-list', problem: problem ?? { code: 'unreadable' } };
}
