import type { Channel } from './Channel';
import type { Job } from './hostile/hostileCode';
import type { Origin } from './hostile/serveOrigin';
import type { NameServer } from './receivers/nameServer';
import { Receiver, type Seen } from './receivers/Receiver';

let count = 0;

/** One try of one channel: its marker, its receiver, and what came of it. */
export class Attempt {
  readonly channel: Channel;
  readonly mark: string;
  readonly #receiver: Receiver;
  readonly #names: NameServer | undefined;
  #origin: Origin | undefined;

  private constructor(channel: Channel, mark: string, receiver: Receiver, names: NameServer | undefined) {
    this.channel = channel;
    this.mark = mark;
    this.#receiver = receiver;
    this.#names = names;
  }

  static async of(channel: Channel, names: NameServer | undefined): Promise<Attempt> {
    // Small letters and digits: a label of a name, and what WebRTC takes as the name of a peer.
    const mark = `exits${(++count).toString(36).padStart(5, '0')}${Math.random().toString(36).slice(2, 8)}`;
    return new Attempt(channel, mark, await Receiver.open(mark), names);
  }

  /** What the hostile code is given, once it is known from where it comes. */
  jobAt(origin: Origin, entry: string): Job {
    this.#origin = origin;
    const { port } = this.#receiver;
    const { mark } = this;
    const host = `127.0.0.1:${port}`;
    const url = `http://${host}/${mark}`;
    return {
      place: this.channel.place,
      code: this.channel.code,
      press: this.channel.press === true,
      patience: this.patience,
      to: {
        mark,
        ip: '127.0.0.1',
        port,
        host,
        url,
        https: `https://${host}/${mark}`,
        ws: `ws://${host}/${mark}`,
        name: `${mark}.exits.test`,
        file: `${origin.address}assets/exits.js?${encodeURIComponent(url)}`,
        chunk: `${origin.address}${entry}#${encodeURIComponent(url)}`,
      },
    };
  }

  /** What is prepared for the next load waits until the app is held, and has to be done with before that load. */
  get patience(): number {
    return this.channel.again === true && this.channel.place === 'page' ? 13_000 : 1800;
  }

  get seen(): Seen {
    if (this.channel.own === true)
      return this.#origin?.log().includes(this.mark) === true ? 'marker' : 'nothing';
    const named = [...(this.#names?.asked ?? [])].some((name) => name.includes(this.mark));
    if (this.channel.byName === true) return named ? 'marker' : 'nothing';
    return this.#receiver.seen;
  }

  close(): void {
    this.#receiver.close();
  }
}
