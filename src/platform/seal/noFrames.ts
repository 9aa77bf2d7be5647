import { callerOf, readerOf } from './intrinsics';
import { remove } from './remove';

/** Elements that hold a document. No prototype: nothing that a script adds to objects is found here. */
const framing = Object.assign(Object.create(null) as Record<string, true>, {
  iframe: true,
  frame: true,
  frameset: true,
  object: true,
  embed: true,
  fencedframe: true,
  portal: true,
});

/**
 * No element that holds another document can be made any more: a document within this one would be a realm of its own, with all that
 * sealPage.ts took off this one. What is parsed from text (`innerHTML`, `DOMParser`, `document.write`) Trusted Types refuse.
 */
export function noFrames(): void {
  for (const method of ['createElement', 'createElementNS'] as const) guard(method);
  remove(Document.prototype, ['execCommand']);
  remove(DOMImplementation.prototype, ['createDocument']);
  remove(CustomElementRegistry.prototype, ['define']);
}

/** The element is made and looked at: a name can be an object that reads otherwise the second time. Outside a document a frame loads nothing. */
function guard(method: 'createElement' | 'createElementNS'): void {
  const make = callerOf(Document.prototype, method);
  const nameOf = readerOf(Element.prototype, 'localName');
  const value = function (this: Document, ...names: readonly unknown[]): Element {
    const element = make(this, ...names) as Element;
    if (framing[nameOf(element) ?? ''] === true) throw new TypeError('no document within this one');
    return element;
  };
  Reflect.defineProperty(Document.prototype, method, {
    value,
    writable: false,
    configurable: false,
    enumerable: true,
  });
}
