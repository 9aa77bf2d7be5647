import type { StartLane } from './Lane';
import { LanePool, type Pool } from './LanePool';

export type { Pool };

/**
 * A pool of at most `lanes` Workers, started when they are needed. A call to a terminated Worker never settles in Comlink, so
 * every job ends with the death of its lane; a dead lane takes only its own job with it and the next job gets a fresh one.
 */
export const createPool = <Service>(start: StartLane<Service>, lanes: number): Pool<Service> =>
  new LanePool(start, lanes);
