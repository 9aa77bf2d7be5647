import { createSocket } from 'node:dgram';

export interface NameServer {
  /** Names that somebody asked for, in small letters. */
  readonly asked: ReadonlySet<string>;
  close(): void;
}

/**
 * A name server of our own (RFC 1035) at port 53 of an address of loopback, for browsers that `scripts/testExits.mjs` started where
 * `/etc/resolv.conf` names it: `EXITS_NAME_SERVER` says at which. Undefined where there is none. All names are 127.0.0.1.
 */
export async function nameServer(): Promise<NameServer | undefined> {
  const address = process.env.EXITS_NAME_SERVER;
  if (address === undefined) return undefined;
  const asked = new Set<string>();
  const socket = createSocket('udp4');
  const bound = await new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(false));
    socket.bind(53, address, () => resolve(true));
  });
  if (!bound) return undefined;
  socket.on('message', (question, { port, address: from }) => {
    const { name, type, end } = asksFor(question);
    asked.add(name);
    socket.send(answerTo(question, type, end), port, from);
  });
  return { asked, close: () => socket.close() };
}

/** Name and type of the first question of a message, and where it ends. */
function asksFor(message: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0 && at < message.length; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = at + 3 <= message.length ? message.readUInt16BE(at + 1) : 0;
  return { name: labels.join('.').toLowerCase(), type, end: at + 5 };
}

/** 127.0.0.1 for an A question, nothing for all others. */
function answerTo(question: Buffer, type: number, end: number): Buffer {
  const answers = type === 1 ? 1 : 0;
  const head = Buffer.alloc(12);
  question.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers, 6);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
  return Buffer.concat([head, question.subarray(12, end), ...(answers === 1 ? [record] : [])]);
}
