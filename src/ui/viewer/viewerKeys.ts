/** What keys of the picture decide, in a viewer. */
export interface ViewerActs {
  readonly approve: () => void;
  readonly blackOut: () => void;
  readonly leaveOut: () => void;
  readonly play: () => void;
}

/** The keys of the desk mean the same in the viewer. A key that is held down decides once. @returns true where one was taken */
export function viewerKeys(event: KeyboardEvent, acts: ViewerActs): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const act = { Enter: acts.approve, b: acts.blackOut, d: acts.leaveOut, ' ': acts.play }[
    event.key.length === 1 ? event.key.toLowerCase() : event.key
  ];
  if (act === undefined) return false;
  event.preventDefault();
  if (!event.repeat) act();
  return true;
}
