import type { Fault } from './Trial';

/** The calls of a case one after the other: what they answer is a code, what they throw is a fault. */
export class Steps {
  readonly codes: string[] = [];
  readonly faults: Fault[] = [];
  /** The call that took longest. */
  slowest = { name: '', milliseconds: 0 };
  /** All calls of the way together, or the longest of those beside it: what laws cost is not theirs. */
  milliseconds = 0;
  #onTheWay = 0;
  readonly #clock: () => number;

  constructor(clock = () => performance.now()) {
    this.#clock = clock;
  }

  /**
   * Undefined where it threw.
   * @param beside the way of a file: a call that nobody makes behind the others
   */
  async take<Outcome>(
    name: string,
    call: () => Promise<Outcome>,
    beside = false,
  ): Promise<Outcome | undefined> {
    const began = this.#clock();
    try {
      const outcome = await call();
      this.codes.push(`${name} ${codeOf(outcome)}`);
      return outcome;
    } catch (error) {
      this.fault('exception', `${name}: ${traceOf(error)}`);
      return undefined;
    } finally {
      const milliseconds = this.#clock() - began;
      if (!beside) this.#onTheWay += milliseconds;
      this.milliseconds = Math.max(this.milliseconds, this.#onTheWay, milliseconds);
      if (milliseconds > this.slowest.milliseconds) this.slowest = { name, milliseconds };
    }
  }

  note(...codes: readonly string[]): void {
    this.codes.push(...codes);
  }

  fault(law: Fault['law'], detail: string | undefined): void {
    if (detail !== undefined) this.faults.push({ law, detail });
  }
}

function codeOf(outcome: unknown): string {
  if (Array.isArray(outcome)) return 'list';
  const { kind = '', code = '', at } = outcome as { kind?: string; code?: string; at?: number };
  return [kind, code, at === undefined ? '' : Math.min(4, Math.floor(Math.log10(at + 1)))].join(' ').trim();
}

/** Where it was thrown. Messages of engines may repeat values, those of ours do not. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, error.message.slice(0, 120), ...places.slice(0, 4).map((line) => line.trim())].join(
    ' | ',
  );
}
