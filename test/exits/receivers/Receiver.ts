import { createSocket, type Socket as Datagrams } from 'node:dgram';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** What arrived: the marker, a bare contact (which tells by its place alone), or nothing. */
export type Seen = 'marker' | 'contact' | 'nothing';

const answer = (body: string): string =>
  [
    'HTTP/1.1 200 OK',
    'Content-Type: text/html',
    'Access-Control-Allow-Origin: *',
    'Access-Control-Allow-Headers: *',
    'Access-Control-Allow-Private-Network: true',
    'Timing-Allow-Origin: *',
    `Content-Length: ${body.length}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');

/** Listens at one port of loopback by TCP and UDP, for one channel alone. What it hears of HTTP it answers. */
export class Receiver {
  readonly port: number;
  #seen: Seen = 'nothing';
  readonly #tcp: Server;
  readonly #udp: Datagrams;

  private constructor(tcp: Server, udp: Datagrams, port: number) {
    this.#tcp = tcp;
    this.#udp = udp;
    this.port = port;
  }

  static async open(mark: string): Promise<Receiver> {
    for (;;) {
      const tcp = createServer();
      await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
      const { port } = tcp.address() as AddressInfo;
      const udp = createSocket('udp4');
      const bound = await new Promise<boolean>((resolve) => {
        udp.once('error', () => resolve(false));
        udp.bind(port, '127.0.0.1', () => resolve(true));
      });
      if (bound) return new Receiver(tcp, udp, port).#listen(mark);
      tcp.close();
    }
  }

  get seen(): Seen {
    return this.#seen;
  }

  close(): void {
    this.#tcp.close();
    this.#udp.close();
  }

  #listen(mark: string): this {
    this.#udp.on('message', (message) => this.#note(message, mark));
    this.#tcp.on('connection', (socket) => {
      this.#note(Buffer.alloc(0), mark);
      let heard = Buffer.alloc(0);
      socket.setTimeout(20_000, () => socket.destroy());
      socket.on('error', () => socket.destroy());
      socket.on('data', (part: Buffer) => {
        heard = Buffer.concat([heard, part]).subarray(0, 65_536);
        this.#note(heard, mark);
        if (heard.includes('\r\n\r\n')) socket.end(answer('<!doctype html><title>received</title>'));
      });
      socket.unref();
    });
    return this;
  }

  #note(bytes: Buffer, mark: string): void {
    if (bytes.includes(mark)) this.#seen = 'marker';
    else if (this.#seen === 'nothing') this.#seen = 'contact';
  }
}
