/** What a person is asked: the password of an archive, once more where what they said does not open it. */
export interface PasswordQuestion {
  /** Path as the person knows it. */
  readonly path: string;
  readonly wrong: boolean;
}

/** Undefined where the person goes on without what is in it. */
export type AskPassword = (question: PasswordQuestion) => Promise<string | undefined>;

/** The passwords of one intake: what opened one archive is tried on the next. They are in memory only, and go with the intake. */
export class Passwords {
  readonly #ask: AskPassword | undefined;
  #known: readonly string[];

  /** @param known are tried before anybody is asked; without `ask` nobody is */
  constructor(ask?: AskPassword, known: readonly string[] = []) {
    this.#ask = ask;
    this.#known = known;
  }

  /** A password that opens an archive; undefined where nobody knows one. */
  async find(path: string, opens: (password: string) => Promise<boolean>): Promise<string | undefined> {
    for (const known of this.#known) if (await opens(known)) return known;
    for (let wrong = false; ; wrong = true) {
      const said = await this.#ask?.({ path, wrong });
      if (said === undefined) return undefined;
      if (!(await opens(said))) continue;
      this.#known = [said, ...this.#known];
      return said;
    }
  }
}
