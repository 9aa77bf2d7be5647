/** Only who takes the tour needs it. */
export const tourView = () => import('./Tour.svelte');
