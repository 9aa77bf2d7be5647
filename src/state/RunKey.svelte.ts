import { keyFileText, keyInFile } from '../deid/identity/keyFile';
import { shortestPassphrase } from '../deid/identity/passphraseKey';

export type KeySource = 'random' | 'passphrase' | 'file';
export type KeyProblem = 'too-short' | 'no-key' | 'failed';

export interface KeyEffects {
  /** 32 random bytes. */
  readonly randomKey: () => Uint8Array;
  /** Takes seconds; undefined where it failed. */
  readonly deriveKey: (passphrase: string) => Promise<Uint8Array | undefined>;
}

/** The key of substitute names and new numbers, and where it comes from. Lives in memory only; the passphrase not even there. */
export class RunKey {
  source = $state<KeySource>('random');
  deriving = $state(false);
  problem = $state<KeyProblem | undefined>(undefined);
  #bytes = $state.raw<Uint8Array>(new Uint8Array());
  readonly #effects: KeyEffects;

  constructor(effects: KeyEffects) {
    this.#effects = effects;
    this.#bytes = effects.randomKey();
  }

  /** Another array with every change: copies that were made with the old one no longer belong to it. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** What a key file holds. */
  get text(): string {
    return keyFileText(this.#bytes);
  }

  takeRandom(): void {
    if (this.source !== 'random') this.#replace('random', this.#effects.randomKey());
  }

  async takePassphrase(passphrase: string): Promise<void> {
    if (this.deriving) return;
    this.problem = Array.from(passphrase).length < shortestPassphrase ? 'too-short' : undefined;
    if (this.problem !== undefined) return;
    this.deriving = true;
    const before = this.#bytes;
    const key = await this.#effects.deriveKey(passphrase);
    this.deriving = false;
    // Everything was forgotten meanwhile.
    if (this.#bytes !== before) return;
    if (key === undefined) this.problem = 'failed';
    else this.#replace('passphrase', key);
  }

  async takeFile(file: Blob): Promise<void> {
    const key = await file
      .slice(0, 1024)
      .arrayBuffer()
      .then((bytes) => keyInFile(new Uint8Array(bytes)))
      .catch(() => undefined);
    if (key === undefined) this.problem = 'no-key';
    else this.#replace('file', key);
  }

  /** Begins anew with a random key. */
  forget(): void {
    this.#replace('random', this.#effects.randomKey());
  }

  #replace(source: KeySource, key: Uint8Array): void {
    this.#bytes.fill(0);
    this.#bytes = key;
    this.source = source;
    this.problem = undefined;
  }
}
