/**
 * How hostile code says that it ran, so that "stopped" never means "was not tried": pages write it down where it outlives a navigation, and the
 * driver of the browser reads it. Workers tell their page by a message, in which our own code sees nothing, and by a channel, where there still
 * is one.
 */
export const telling = `
const write = (mark, word) => { try { localStorage.setItem('exits ' + mark, word); } catch {} };
const hear = (line) => write(...line.split(' '));
const channel = (() => { try { return new BroadcastChannel('exits'); } catch {} })();
const tell = (line) => {
  if (inPage) return hear(line);
  try { channel?.postMessage(line); } catch {}
  try { if (typeof clients === 'undefined') postMessage({ exits: line }); } catch {}
  try { clients.matchAll({ includeUncontrolled: true }).then((all) => { for (const each of all) each.postMessage({ exits: line }); }); } catch {}
};
if (inPage) {
  if (channel) channel.onmessage = ({ data }) => hear(data);
  try {
    navigator.serviceWorker.addEventListener('message', ({ data }) => { if (data?.exits) hear(data.exits); });
    navigator.serviceWorker.startMessages();
  } catch {}
  try {
    const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
    Object.defineProperty(MessageEvent.prototype, 'data', {
      configurable: true,
      get() { const data = get.call(this); if (data?.exits) hear(data.exits); return data; },
    });
  } catch {}
}
`;
