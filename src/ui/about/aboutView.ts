/** Only who asks what version this is needs it, and the licences in it are long. */
export const aboutView = () => import('./AboutDialog.svelte');
