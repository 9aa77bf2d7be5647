/** A file: address shares its database with every other local page, so nothing is kept there. */
export const mayKeep = (): boolean => typeof indexedDB !== 'undefined' && location.protocol !== 'file:';
