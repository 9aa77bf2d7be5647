import { channels } from '../Channel';

const gather = (make: string, server: string) =>
  `const peer = new (${make})({ iceServers: [${server}] }); peer.createDataChannel('a'); await peer.setLocalDescription(await peer.createOffer()); await wait(1500)`;

/** A peer at an address of our choice: its name in the checks (`ufrag`) is the marker, no server is needed. */
const candidate = (make: string, kind: string) => `
  const make = ${make}; const peer = new make(); const other = new make(); peer.createDataChannel('a');
  const offer = await peer.createOffer(); await peer.setLocalDescription(offer); await other.setRemoteDescription(offer);
  const answer = await other.createAnswer();
  const sdp = answer.sdp.replace(/a=ice-ufrag:.*/g, 'a=ice-ufrag:' + to.mark.replace(/[^a-z0-9]/gi, ''));
  await peer.setRemoteDescription({ type: 'answer', sdp });
  await peer.addIceCandidate({ candidate: 'candidate:1 1 ${kind}'.replace('IP', to.ip).replace('PORT', to.port), sdpMid: '0', sdpMLineIndex: 0 });
  await wait(1500)`;

const peer = `globalThis.RTCPeerConnection ?? globalThis.webkitRTCPeerConnection`;
const udp = 'udp 2122260223 IP PORT typ host';
const tcp = 'tcp 1518280447 IP PORT typ host tcptype passive';
const stun = `{ urls: 'stun:' + to.host }`;

export const realtime = [
  ...channels('WebRTC', 'page', {
    'WebRTC STUN': gather(peer, stun),
    'WebRTC TURN, UDP': gather(peer, `{ urls: 'turn:' + to.host, username: to.mark, credential: 'a' }`),
    'WebRTC TURN, TCP': gather(
      peer,
      `{ urls: 'turn:' + to.host + '?transport=tcp', username: to.mark, credential: 'a' }`,
    ),
    'WebRTC peer at an address, UDP': candidate(peer, udp),
    'WebRTC peer at an address, TCP': candidate(peer, tcp),
    'WebRTC STUN of an empty frame': gather(`add('iframe').contentWindow.RTCPeerConnection`, stun),
    'WebRTC STUN of an empty frame in an empty frame': gather(
      `(() => { const inner = add('iframe').contentDocument; const frame = inner.createElement('iframe'); inner.documentElement.append(frame); return frame.contentWindow.RTCPeerConnection })()`,
      stun,
    ),
    'WebRTC STUN of a frame by window[0]': gather(
      `(add('iframe'), globalThis[globalThis.length - 1].RTCPeerConnection)`,
      stun,
    ),
    'WebRTC STUN of an object’s window': gather(
      `add('object', { type: 'text/html', data: 'about:blank' }).contentWindow.RTCPeerConnection`,
      stun,
    ),
  }),
  ...channels(
    'WebRTC',
    'page',
    {
      'WebRTC STUN of a pop-up': gather(`open('about:blank').RTCPeerConnection`, stun),
      'WebRTC STUN of an own address in a pop-up': `const other = open('./nowhere-exits.html'); await wait(700); ${gather('other.RTCPeerConnection', stun)}`,
    },
    { press: true },
  ),
  ...channels('WebRTC', 'worker', { 'WebRTC STUN': gather(peer, stun) }),
];
