import { BoundedMemo } from '../../dicom/BoundedMemo';
import { Memo } from '../../dicom/Memo';
import type { Choice } from '../profile/Preset';
import type { SecretMatcher } from '../text/SecretMatching';
import { IndexedSecrets } from './IndexedSecrets';
import { RunGuard } from './RunGuard';
import type { Secret } from './Secret';
import { SecretsOfFile } from './SecretsOfFile';
import { staysUnder } from './staysUnder';

/** Under as many choices, or with as many decisions, the files of a study may come in turn. */
const mostNarrowed = 8;
/** Searches that others make of the secrets in forms of their own. */
const mostForms = 4;
/** What files say of themselves and others of their study do not. */
const [mostOwn, longestOwn] = [8, 100_000];

/**
 * Knows the identifying values that no file of one study may carry, ready to be looked for. A lane makes it once for each study that it
 * works on (`Memory`), and lays over it what each file says of itself.
 */
export class StudyGuard implements Iterable<Secret> {
  readonly secrets: readonly Secret[];
  readonly #run: RunGuard;
  #indexed: IndexedSecrets | undefined;
  readonly #narrowed = new Memo<string, StudyGuard>(mostNarrowed);
  readonly #again = new Memo<string, BoundedMemo<SecretMatcher>>(2);
  /** A file is asked by its plan and by its proof. */
  #latest:
    { readonly own: readonly Secret[]; readonly run: string; readonly matcher: SecretMatcher } | undefined;
  readonly #forms = new Memo<unknown, unknown>(mostForms);

  /** @param run of a lane: what all patients of the run are called is the same for every study */
  constructor(secrets: readonly Secret[], run = new RunGuard()) {
    this.secrets = secrets;
    this.#run = run;
  }

  [Symbol.iterator](): Iterator<Secret> {
    return this.secrets[Symbol.iterator]();
  }

  /** Without what may stay under a choice. */
  under(choice: Choice): StudyGuard {
    const stay = staysUnder(choice);
    return stay === undefined ? this : this.#without(stay.name, stay.stays);
  }

  /** Without the values that decisions of the person keep. */
  sparing(spared: readonly string[]): StudyGuard {
    if (spared.length === 0) return this;
    return this.#without(`sparing\0${spared.join('\0')}`, ({ text }) => spared.includes(text));
  }

  /**
   * Looks into texts for what a file says of itself, for the study's, and for the run's.
   * @param run telling secrets of all patients of the run (`StudySecrets.ofRun`)
   */
  over(own: readonly Secret[], run = ''): SecretMatcher {
    if (this.#latest?.own !== own || this.#latest.run !== run) {
      const indexed = new IndexedSecrets(this.beyond(own));
      this.#latest = { own, run, matcher: new SecretsOfFile(indexed, this.#index(), this.#run.index(run)) };
    }
    return this.#latest.matcher;
  }

  /** The same, one for all files that say the same of themselves. */
  again(own: readonly Secret[], run = ''): SecretMatcher {
    const said = this.beyond(own).map(({ kind, text }) => `${kind}\0${text}`);
    return this.#again
      .of(run, () => new BoundedMemo(mostOwn, longestOwn))
      .of(said.join('\u0001'), () => this.over(own, run));
  }

  /** Of a file's own secrets those that are not the study's as well. */
  beyond(own: readonly Secret[]): readonly Secret[] {
    const index = this.#index();
    return own.filter((secret) => !index.has(secret));
  }

  /** What `make` makes of the secrets; made once for as long as the same `make` asks. */
  as<Form>(make: (secrets: readonly Secret[]) => Form): Form {
    return this.#forms.of(make, () => make(this.secrets)) as Form;
  }

  #index(): IndexedSecrets {
    this.#indexed ??= new IndexedSecrets(this.secrets);
    return this.#indexed;
  }

  #without(name: string, stays: (secret: Secret) => boolean): StudyGuard {
    return this.#narrowed.of(name, () => {
      const left = this.secrets.filter((secret) => !stays(secret));
      return left.length === this.secrets.length ? this : new StudyGuard(left, this.#run);
    });
  }
}

/** The guard of a study, or one of a list that nobody keeps. */
export const guardOf = (study: readonly Secret[] | StudyGuard): StudyGuard =>
  study instanceof StudyGuard ? study : new StudyGuard(study);
