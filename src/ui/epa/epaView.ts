/** What the ePA takes, and pictures for it: fetched when there are clean copies. */
export const epaView = () => import('./Epa.svelte');
