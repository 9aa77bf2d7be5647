/** How to check the promise: read by few, and there before the network may go. */
export const promiseView = () => import('./PromisePage.svelte');
