import { beginsWith } from './beginsWith';

/** The one file of ours that a person downloads from the server: the page as one file. */
const portable = 'reinschrift.html';

/** Where the page may be led. */
export interface Ways {
  /** Itself, without a fragment. */
  readonly page: string;
  /** What may be saved: this file, and each Blob of the page. */
  readonly portable: string;
  readonly blobs: string;
}

/**
 * @param address of the page, as it was loaded
 * @param origin its origin as the addresses of its Blobs have it: "null" under `file:`
 */
export function waysOf(address: string, origin: string): Ways {
  const page = address.split('#', 1)[0] ?? '';
  return { page, portable: new URL(portable, page).href, blobs: `blob:${origin}/` };
}

/**
 * Whether the page may be led to an address: to itself anew, or, to be saved, to a Blob of its own or to the portable file. Anything else
 * would carry the address to a server. It calls no method of a text: a hostile script could have replaced it.
 *
 * @param saves undefined where a browser does not say whether it is a download
 */
export function mayGoTo(address: string, saves: boolean | undefined, ways: Ways): boolean {
  if (isPage(address, ways.page)) return true;
  return saves !== false && (address === ways.portable || beginsWith(address, ways.blobs));
}

/** Also at a place on it: a page that was led to a place is loaded anew there. */
const isPage = (address: string, page: string): boolean =>
  beginsWith(address, page) && (address.length === page.length || address[page.length] === '#');
