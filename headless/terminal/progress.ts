/** Shows the stage and its count on a terminal, a few times a second; elsewhere nothing. */
export function progress(): (stage: string, count: number) => void {
  let last = 0;
  return (stage, count) => {
    const now = performance.now();
    if (!process.stderr.isTTY || now - last < 200) return;
    last = now;
    process.stderr.write(`\r${stage} ${String(count)} \x1b[K\r`);
  };
}
