/** Counts from now on, and what the browser kept of before, the requests of this page that went elsewhere, and what its policy refused. */
export function watchNetwork(): () => { readonly elsewhere: number; readonly refused: number } {
  let [elsewhere, refused] = [0, 0];
  const own = new URL('.', location.href).href;
  const isOwn = (address: string): boolean => address.startsWith(own) || /^(blob|data):/.test(address);
  // Not the list of `performance`, which ends at 250.
  new PerformanceObserver((seen) => {
    for (const { name } of seen.getEntries()) if (!isOwn(name)) elsewhere++;
  }).observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', () => refused++);
  return () => ({ elsewhere, refused });
}
