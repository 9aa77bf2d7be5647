import type { Ports } from '../Ports';
import { runSelfTest } from './runSelfTest';
import type { NetworkSeen, SelfTestSheet } from './SelfTestSheet';

export type SelfTestPhase = 'ready' | 'running' | 'done' | 'broken';

/** The test that the page makes of itself, on the machine of whoever asks for it. */
export class SelfTest {
  phase = $state<SelfTestPhase>('ready');
  progress = $state.raw({ done: 0, of: 1 });
  sheet = $state.raw<SelfTestSheet | undefined>(undefined);
  readonly #ports: Ports;
  readonly #network: () => NetworkSeen;
  #running: AbortController | undefined;

  /** @param network what the page knows of the network since it was opened */
  constructor(ports: Ports, network: () => NetworkSeen) {
    this.#ports = ports;
    this.#network = network;
  }

  async start(): Promise<void> {
    if (this.phase === 'running') return;
    const running = (this.#running = new AbortController());
    this.phase = 'running';
    this.sheet = undefined;
    this.progress = { done: 0, of: 1 };
    const told = (done: number, of: number): void => {
      if (this.#running === running) this.progress = { done, of };
    };
    try {
      const sheet = await runSelfTest(this.#ports, this.#network, told, running.signal);
      if (this.#running !== running) return;
      this.sheet = sheet;
      this.phase = 'done';
    } catch {
      if (this.#running === running) this.phase = 'broken';
    }
  }

  /** Ends a test that runs; what it found is forgotten. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.phase = 'ready';
    this.sheet = undefined;
  }
}
