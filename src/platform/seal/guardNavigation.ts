import { callerOf, readerOf } from './intrinsics';
import { leadsAway } from './leadsAway';
import { mayGoTo, waysOf, type Ways } from './mayGoTo';
import { remove } from './remove';

/**
 * Keeps the page where it is. Where the browser has the Navigation API (Chromium, Firefox from 147, Safari from 26.2), every way that a
 * script or a link leads elsewhere is stopped, `location` and `<meta http-equiv=refresh>` among them; everywhere links, pressed by
 * somebody or by a script, their `ping`, and forms. Where somebody goes by the browser's own bar or history is theirs.
 *
 * Call it before any file is read: whoever listens first cannot be silenced by a later listener.
 */
export function guardNavigation(): void {
  const ways = waysOf(location.href, globalThis.origin);
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation !== undefined) guardApi(navigation, ways);
  // What is clicked within a closed shadow tree nobody outside is told.
  remove(Element.prototype, ['attachShadow']);
  const isAway = leadsAway(ways);
  guardCall(HTMLElement.prototype, 'click', isAway);
  guardCall(EventTarget.prototype, 'dispatchEvent', isAway);
  // A form that a script sends so tells no listener, and Chromium connects to where it leads before its policy refuses it.
  remove(HTMLFormElement.prototype, ['submit']);
  const capture = { capture: true };
  for (const kind of ['click', 'auxclick'])
    addEventListener(kind, (event) => guardLink(event, isAway), capture);
  addEventListener('submit', (event) => guardForm(event), capture);
}

/**
 * What is asked of the event is what the browser says, not what a script made of its getters. It is not asked for `downloadRequest`: of a
 * download Firefox 153 tells twice, the second time as if a document were to be loaded. So no Blob can be one (onlySavedBlobs.ts).
 */
function guardApi(navigation: Navigation, ways: Ways): void {
  const destination = readerOf(NavigateEvent.prototype, 'destination');
  const kind = readerOf(NavigateEvent.prototype, 'navigationType');
  const address = readerOf(NavigationDestination.prototype, 'url');
  const stays = readerOf(NavigationDestination.prototype, 'sameDocument');
  const prevent = callerOf(Event.prototype, 'preventDefault');
  navigation.addEventListener('navigate', (event) => {
    const to = destination(event);
    const isOurs = to !== undefined && (stays(to) === true || mayGoTo(address(to) ?? '', undefined, ways));
    if (!isOurs && kind(event) !== 'traverse') prevent(event);
  });
}

/** A click that a script makes: on a link outside the document no listener of the page hears it, and it is followed all the same. */
function guardCall<Of extends object>(
  prototype: Of,
  method: keyof Of,
  isAway: (node: unknown) => boolean,
): void {
  const native = callerOf(prototype, method);
  const value = function (this: Of, ...given: readonly unknown[]): unknown {
    return isAway(this) ? false : native(this, ...given);
  };
  Reflect.defineProperty(prototype, method, {
    value,
    writable: false,
    configurable: false,
    enumerable: true,
  });
}

function guardLink(event: Event, isAway: (node: unknown) => boolean): void {
  if (isAway(event.target)) event.preventDefault();
  for (const node of event.composedPath()) if (node instanceof HTMLElement) node.removeAttribute('ping');
}

/** Ours are dialogs, which close without a request, and forms whose own listener sends nothing. */
function guardForm(event: Event): void {
  if (event.target instanceof HTMLFormElement && event.target.method !== 'dialog') event.preventDefault();
}
