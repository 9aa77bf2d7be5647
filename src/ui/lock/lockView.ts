/** The dialogs are there before the network may go, and the page is there sooner for that. */
export const lockView = () => import('./LockDialogs.svelte');
