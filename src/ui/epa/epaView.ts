/** What the ePA takes, and pictures for it: fetched after the first paint: the network may be gone when there are copies. */
export const epaView = () => import('./Epa.svelte');
