import { channels } from '../Channel';

/** A name is data, too: whoever answers for `exits.test` reads what stands before it. */
const page = {
  'dns-prefetch': `add('link', { rel: 'dns-prefetch', href: 'http://' + to.name + '/' }, document.head)`,
  'dns-prefetch, control on': `add('meta', { 'http-equiv': 'x-dns-prefetch-control', content: 'on' }, document.head); add('link', { rel: 'dns-prefetch', href: '//' + to.name }, document.head); add('a', { href: 'http://' + to.name + '/' }).textContent = 'a'`,
  'name of a preconnect': `add('link', { rel: 'preconnect', href: 'http://' + to.name + '/' }, document.head)`,
  'name of a link in the document': `add('a', { href: 'http://' + to.name + '/' }).textContent = 'a'`,
  'name of an image': `add('img', { src: 'http://' + to.name + '/' })`,
  'name of a script': `script({ src: 'http://' + to.name + '/' })`,
  'name of a fetch': `await fetch('http://' + to.name + '/')`,
  'name of a WebSocket': `new WebSocket('ws://' + to.name + '/')`,
  'name of a STUN server': `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + to.name + ':3478' }] }); peer.createDataChannel('a'); await peer.setLocalDescription(await peer.createOffer()); await wait(1000)`,
  'name of a STUN server of an empty frame': `const peer = new (add('iframe').contentWindow.RTCPeerConnection)({ iceServers: [{ urls: 'stun:' + to.name + ':3478' }] }); peer.createDataChannel('a'); await peer.setLocalDescription(await peer.createOffer()); await wait(1000)`,
  'name of a prefetch': `add('link', { rel: 'prefetch', href: 'http://' + to.name + '/' }, document.head)`,
  'name of a frame': `add('iframe', { src: 'http://' + to.name + '/' })`,
  'name of a passkey’s related origins': `await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: to.name, timeout: 1000 } })`,
  'name in speculation rules': `script({ type: 'speculationrules' }, JSON.stringify({ prefetch: [{ source: 'list', urls: ['http://' + to.name + '/'], eagerness: 'immediate' }] }))`,
};

export const names = [
  ...channels('names', 'page', page, { byName: true }),
  ...channels(
    'names',
    'page',
    { 'name of a navigation': `location = 'http://' + to.name + '/'` },
    { byName: true, alone: true },
  ),
  ...channels(
    'names',
    'page',
    { 'name of a pop-up': `open('http://' + to.name + '/')` },
    { byName: true, press: true },
  ),
  ...channels(
    'names',
    'worker',
    { 'name of a fetch': page['name of a fetch'], 'name of a WebSocket': page['name of a WebSocket'] },
    { byName: true },
  ),
];
