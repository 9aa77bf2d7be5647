/** The check of other people's copies, which few come for. Asked for right behind the page, as the dialogs of pictures are. */
export const auditView = () => import('./Audit.svelte');
