/** A chunk of its own, asked for at once: most archives have no password. */
export const passwordView = () => import('./PasswordDialog.svelte');
