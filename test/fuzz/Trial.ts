/** What one case came to. */
export interface Trial {
  /** Codes of all that was answered: two cases with the same ones went the same way, as far as one can tell from outside. */
  readonly signature: string;
  /** Copies that were handed out. */
  readonly copies: number;
  /** Of the calls, by the clock that was given. */
  readonly milliseconds: number;
  /** The call that took longest. */
  readonly slowest: string;
  /** What breaks a law: its name and where, never a value. */
  readonly faults: readonly Fault[];
  /** What is coded and yet worth a look: written and not proven. */
  readonly notVerified: readonly string[];
}

export interface Fault {
  readonly law: 'exception' | 'leak' | 'reread' | 'told' | 'hang' | 'memory' | 'died' | 'forged';
  readonly detail: string;
}
