/** All that the page shows of files: it is there before the first file is read, and the page is there sooner for that. */
export const filesAtHand = () => import('./views/FilesAtHand.svelte');
