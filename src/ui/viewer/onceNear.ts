/**
 * Attached to the place of a picture: asks for it once, when the place comes near the window. A study can have hundreds of series.
 *
 * @param ask its signal is aborted where the place goes
 */
export const onceNear =
  (ask: (over: AbortSignal) => void) =>
  (place: HTMLElement): (() => void) => {
    const over = new AbortController();
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        observer.disconnect();
        ask(over.signal);
      },
      { rootMargin: '200px' },
    );
    observer.observe(place);
    return () => {
      observer.disconnect();
      over.abort();
    };
  };
