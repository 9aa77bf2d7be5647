/** Where hostile code stands: in our page, in our inlined Worker, in our service worker. */
export type Place = 'page' | 'worker' | 'service worker';

/**
 * One way by which code might get a byte out. The code is a string, because it becomes part of a hostile build: it is the body of an
 * `async` function that is given `to` (see `Target`) and the helpers of `hostile/prelude.ts`.
 */
export interface Channel {
  /** What people call it; unique within its place. */
  readonly name: string;
  readonly kind: string;
  readonly place: Place;
  readonly code: string;
  /** It leaves the page or spoils it for others: a page of its own. */
  readonly alone?: true;
  /** It runs when somebody presses a button, as pop-ups and downloads want it. A page of its own, too. */
  readonly press?: true;
  /** What it prepared counts when the same page is opened again. A page of its own, too. */
  readonly again?: true;
  /** What counts is a lookup of a name that holds the marker. */
  readonly byName?: true;
  /** What counts is a request with the marker that reaches the server which the page came from. */
  readonly own?: true;
}

/** Where a channel is to deliver: each has a receiver of its own, so that a bare contact tells who made it. */
export interface Target {
  readonly mark: string;
  readonly ip: string;
  readonly port: number;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `http://127.0.0.1:PORT/MARK` */
  readonly url: string;
  readonly https: string;
  readonly ws: string;
  /** `MARK.exits.test`, which only our own name server knows. */
  readonly name: string;
}

type Rest = Omit<Channel, 'name' | 'kind' | 'place' | 'code'>;

/** Entries of one kind and place, each a name and its code. */
export const channels = (
  kind: string,
  place: Place,
  codes: Readonly<Record<string, string>>,
  rest: Rest = {},
): readonly Channel[] => Object.entries(codes).map(([name, code]) => ({ name, kind, place, code, ...rest }));
