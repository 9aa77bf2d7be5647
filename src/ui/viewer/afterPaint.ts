/** Milliseconds after which one looks again: the window may have changed its size, or the page come back into sight. */
const again = 150;

/** Calls back when what the page shows now is on the screen, and then again and again. @returns what ends that */
export function afterPaint(look: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
  const timer = setInterval(look, again);
  return () => {
    cancelAnimationFrame(frame);
    clearInterval(timer);
  };
}
