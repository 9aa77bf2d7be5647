import { Passwords, type PasswordQuestion } from '../platform/taking/Passwords';

/** What a person is asked while files are taken in: the password of an archive. It is handed on and kept nowhere. */
export class PasswordPrompt {
  question = $state.raw<PasswordQuestion | undefined>(undefined);
  #reply: ((password: string | undefined) => void) | undefined;
  #skipAll = false;

  /** For one intake: who opens none of its archives is asked no more. */
  forIntake(): Passwords {
    this.skip();
    this.#skipAll = false;
    return new Passwords((question) => {
      this.skip();
      if (this.#skipAll) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        this.#reply = resolve;
        this.question = question;
      });
    });
  }

  answer(password: string): void {
    this.#end(password);
  }

  /** Goes on without what is in the archive. */
  skip(): void {
    this.#end(undefined);
  }

  /** Goes on without any archive of this intake that has a password which nobody told. */
  skipAll(): void {
    this.#skipAll = true;
    this.skip();
  }

  #end(password: string | undefined): void {
    const reply = this.#reply;
    this.#reply = undefined;
    this.question = undefined;
    reply?.(password);
  }
}
