/** The dialogs of pictures, which the first look at the page does not need. Asked for right behind it: the network may be gone when the first picture comes. */
export const pictureDialogs = () =>
  Promise.all([import('./ViewerDialog.svelte'), import('./SheetDialog.svelte')]);
