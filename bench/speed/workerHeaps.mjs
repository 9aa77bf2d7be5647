/**
 * Watches the JavaScript heaps of a page's Workers over the browser's own protocol; the result gives the peak of the largest in MB. Sampled,
 * so that a rise between two samples is missed.
 */
export async function watchWorkers(page, every = 500) {
  const session = await page.context().newCDPSession(page);
  const answers = new Map();
  const workers = new Set();
  let peak = 0;
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(`${sessionId} ${id}`)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const usage = async (sessionId) => {
    const id = ++asked;
    const answer = new Promise((resolve) => answers.set(`${sessionId} ${id}`, resolve));
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const result = await answer;
    answers.delete(`${sessionId} ${id}`);
    if (result !== undefined)
      peak = Math.max(peak, (result.usedSize + (result.backingStorageSize ?? 0)) / 1e6);
  };
  // A Worker at work answers when it is done; nobody waits for it, and it may be gone.
  const timer = setInterval(() => {
    for (const worker of workers) if (answers.size < 20) usage(worker).catch(() => undefined);
  }, every);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
