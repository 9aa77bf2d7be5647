import type { Endpoint } from 'comlink';
import { fromWire, toWire } from '../packed/crossing';

/** A message of Comlink: arguments of a call, or what came of it. */
interface Message {
  readonly argumentList?: readonly { readonly value?: unknown }[];
  readonly value?: unknown;
}

/** A Worker, or the page as a Worker sees it, over which files out of archives cross as well. */
export function crossingEndpoint(endpoint: Endpoint): Endpoint {
  const heard = new Map<EventListenerOrEventListenerObject, EventListener>();
  return {
    postMessage: (message: Message, transfer) => endpoint.postMessage(carried(message, toWire), transfer),
    addEventListener: (type, listener, options) => {
      const hear = (event: Event): void => {
        const { data, origin, ports } = event as MessageEvent<Message>;
        const told = { data: carried(data, fromWire), origin, ports } as unknown as Event;
        if ('handleEvent' in listener) listener.handleEvent(told);
        else listener(told);
      };
      heard.set(listener, hear);
      endpoint.addEventListener(type, hear, options);
    },
    removeEventListener: (type, listener, options) =>
      endpoint.removeEventListener(type, heard.get(listener) ?? listener, options),
  };
}

function carried(message: Message, carry: (value: unknown) => unknown): Message {
  if (message.argumentList !== undefined)
    return {
      ...message,
      argumentList: message.argumentList.map((each) => ({ ...each, value: carry(each.value) })),
    };
  return 'value' in message ? { ...message, value: carry(message.value) } : message;
}
