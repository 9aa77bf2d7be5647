/** Help is there before the network may go, and the page is there sooner for that. */
export const helpView = () => import('./HelpDialog.svelte');
