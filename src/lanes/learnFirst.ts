import type { Endpoint } from 'comlink';
import { learnOwn } from '../deid/text/tagger/learnt';

/**
 * Learns what the first message to a lane holds, the figures by which texts are cleaned, and then begins. A lane that is given none answers
 * nothing, and one that is given others ends: no text is ever cleaned otherwise than in the lane beside it.
 *
 * @param endpoint of the page (src/platform/startLane.ts)
 * @param begin starts to hear what is asked, which may be waiting by then
 */
export function learnFirst(endpoint: Endpoint, begin: () => void): void {
  const hear = (event: Event): void => {
    learnOwn((event as MessageEvent<Uint8Array>).data);
    begin();
  };
  endpoint.addEventListener('message', hear, { once: true });
}
