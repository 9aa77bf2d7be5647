import type { PixelService } from '../../lanes/pixelProtocol';
import type { Pool } from '../../lanes/pool';
import type { Redaction } from '../../pixel/Redaction';
import { askAboutRules } from '../../viewer/askAboutRules';
import type { PictureSource } from './PictureSource';
import { Sweep } from './Sweep.svelte';

/** Rules of the person for devices, held against all pictures. What they black out is a proposal, whatever they say of themselves. */
export class RuleSweep {
  readonly sweep: Sweep;
  readonly #pool: Pick<Pool<PixelService>, 'run' | 'runAll'>;
  readonly #source: () => Pick<PictureSource, 'files' | 'review'>;

  constructor(
    pool: Pick<Pool<PixelService>, 'run' | 'runAll'>,
    source: () => Pick<PictureSource, 'files' | 'review'>,
  ) {
    this.#pool = pool;
    this.#source = source;
    this.sweep = new Sweep(pool);
  }

  /** @param file with the rules */
  async take(file: Blob): Promise<void> {
    const { files, review } = this.#source();
    const { hints } = review;
    const { over } = hints;
    this.forget();
    const rules = await askAboutRules(this.#pool, file, over);
    if (rules === undefined) {
      hints.badRules = hints.over === over;
      return;
    }
    const rows = files.filter(({ facts }) => facts?.picture !== undefined);
    const ask = (service: PixelService, blob: Blob): Promise<Redaction | undefined> =>
      service
        .proposal(blob, rules.rules)
        .then((answer) => (answer.kind === 'proposal' ? answer.redaction : undefined));
    const proposals = rules.rules.length === 0 ? [] : await this.sweep.ask(rows, ask, over);
    // The sweep answers nothing of files that were forgotten meanwhile.
    if (hints.over === over) hints.follow(rules, proposals);
  }

  forget(): void {
    this.sweep.stop();
    this.#source().review.hints.follow(undefined);
  }
}
