import { isElsewhere } from './isElsewhere';

/** Counts from now on, and what the browser kept of before, the requests of this page to other servers, and what its policy refused. */
export function watchNetwork(): () => { readonly elsewhere: number; readonly refused: number } {
  let [elsewhere, refused] = [0, 0];
  // Not the list of `performance`, which ends at 250.
  new PerformanceObserver((seen) => {
    for (const { name } of seen.getEntries()) if (isElsewhere(name, location.href)) elsewhere++;
  }).observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', () => refused++);
  return () => ({ elsewhere, refused });
}
