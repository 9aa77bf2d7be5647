import type { GreyRange, Window } from '../file/pictures/ViewedPicture';

/** The window that shows the least value black and the greatest white. */
export const fullWindow = ({ low, high }: Omit<GreyRange, 'windows'>): Window => ({
  center: (low + high) / 2,
  width: high > low ? high - low : 1,
});
