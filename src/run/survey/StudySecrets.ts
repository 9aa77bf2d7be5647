import { runSecrets } from '../../deid/secrets/runSecrets';
import type { Secret } from '../../deid/secrets/Secret';

/** What must not survive in any file of a study: the secrets of all its files, each once. */
export class StudySecrets {
  readonly #studies = new Map<string, Map<string, Secret>>();
  #run: string | undefined;
  readonly #lists = new Map<string, readonly Secret[]>();

  add(study: string, secrets: readonly Secret[]): void {
    let known = this.#studies.get(study);
    if (known === undefined) this.#studies.set(study, (known = new Map<string, Secret>()));
    for (const secret of secrets) {
      const key = `${secret.kind} ${secret.text}`;
      const before = known.get(key);
      const both = before === undefined ? secret : bothSay(before, secret);
      if (both === before) continue;
      known.set(key, both);
      this.#lists.delete(study);
      this.#run = undefined;
    }
  }

  /** What all patients of the run are called and numbered (`runSecrets`). */
  ofRun(): string {
    return (this.#run ??= runSecrets(this.all()));
  }

  /** Of all studies, one after the other. */
  *all(): Generator<Secret> {
    for (const known of this.#studies.values()) yield* known.values();
  }

  of(study: string): readonly Secret[] {
    let list = this.#lists.get(study);
    if (list === undefined) this.#lists.set(study, (list = [...(this.#studies.get(study)?.values() ?? [])]));
    return list;
  }
}

/** What stays in one file of a study stays in the study; what leaves an own record leaves it in all files. */
function bothSay(one: Secret, other: Secret): Secret {
  const { kind, text } = one;
  const says =
    other.keptBy?.some((concern) => one.keptBy?.includes(concern) !== true) === true ||
    (one.leavesOwn === true && other.leavesOwn !== true);
  if (!says) return one;
  const keptBy = [...new Set([...(one.keptBy ?? []), ...(other.keptBy ?? [])])];
  const leavesOwn = one.leavesOwn === true && other.leavesOwn === true;
  return { kind, text, ...(keptBy.length > 0 && { keptBy }), ...(leavesOwn && { leavesOwn }) };
}
