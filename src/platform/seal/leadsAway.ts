import { beginsWith } from './beginsWith';
import { callerOf, readerOf } from './intrinsics';
import { mayGoTo, type Ways } from './mayGoTo';

const xlink = 'http://www.w3.org/1999/xlink';

/**
 * Tells of a node whether a click on it follows a link, its own or that of an element around it, to where the page may not be led. Links are what
 * has an `href`: in HTML, SVG and MathML, in the document or not. Call it before any file is read: it reads nodes as the browser defined it.
 */
export function leadsAway(ways: Ways): (node: unknown) => boolean {
  const kind = readerOf(Node.prototype, 'nodeType');
  const parent = readerOf(Node.prototype, 'parentNode');
  const full = [
    readerOf(HTMLAnchorElement.prototype, 'href'),
    readerOf(HTMLAreaElement.prototype, 'href'),
  ] as const;
  const attribute = callerOf(Element.prototype, 'getAttribute');
  const attributeOf = callerOf(Element.prototype, 'getAttributeNS');

  /** Resolved where it is a link of HTML; elsewhere as it stands there, which is ours only within the page. */
  const addressOf = (element: Element): string | undefined => {
    const written = (attribute(element, 'href') ?? attributeOf(element, xlink, 'href')) as string | null;
    if (written === null) return undefined;
    const html =
      attempt(() => full[0](element as HTMLAnchorElement)) ??
      attempt(() => full[1](element as HTMLAreaElement));
    return html ?? (beginsWith(written, '#') ? ways.page : written);
  };
  return (start) => {
    if (attempt(() => kind(start as Node)) === undefined) return false;
    for (let node = start as Node | null; node !== null; node = parent(node) ?? null) {
      if (kind(node) !== 1) continue;
      const address = addressOf(node as Element);
      if (address === undefined) continue;
      return !mayGoTo(address, attribute(node as Element, 'download') !== null, ways);
    }
    return false;
  };
}

/** Undefined where the browser says that the object is none of that kind. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
