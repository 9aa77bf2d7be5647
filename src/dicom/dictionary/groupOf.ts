import type { Tag } from './DataSet';

/** gggg of (gggg,eeee). */
export const groupOf = (tag: Tag): number => Math.floor(tag / 0x10000);

/** Whether an element is of a vendor's own (PS3.5 7.8). */
export const isPrivate = (tag: Tag): boolean => groupOf(tag) % 2 === 1;
