/** One data element as the detail view lists it. */
export type { ElementRow } from '../jobs/protocol';
