/** Attachment for the heading of a section that just appeared: the reader goes on from there, by eye, key or ear. */
export function focusHere(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus();
}
