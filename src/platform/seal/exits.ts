/**
 * Globals that reach a network, or make a realm in which these would be anew. None is needed: the app's files come as modules and styles.
 * What a Content-Security-Policy governs stands here too, so that two walls must fall. `fetchLater`, `WebSocketStream` and `TCPSocket` are Chromium's.
 */
export const exits = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'TCPSocket',
  'UDPSocket',
  'Worker',
  'SharedWorker',
  // Its picture is fetched by the system.
  'Notification',
  'PushManager',
  // Peer-to-peer: no directive that all browsers know stops it.
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'mozRTCPeerConnection',
  'RTCDataChannel',
  'RTCIceTransport',
] as const;

/** Besides, in a Worker: other scripts, and what outlives it or speaks to others. A lane answers the page that started it, and keeps nothing. */
export const exitsOfWorkers = [
  'importScripts',
  'BroadcastChannel',
  'caches',
  'CacheStorage',
  'indexedDB',
  'IDBFactory',
] as const;

/** Besides, in the page: other windows and documents, and what hands a text to a service of the browser's maker or of the system. */
export const exitsOfPages = [
  'open',
  'showModalDialog',
  'documentPictureInPicture',
  'fence',
  // Some voices speak, and some ears hear, on a server.
  'speechSynthesis',
  'SpeechSynthesisUtterance',
  'SpeechRecognition',
  'webkitSpeechRecognition',
  'PresentationRequest',
  'PaymentRequest',
  'IdentityCredential',
  'IdentityProvider',
  'sharedStorage',
  // Makes elements past `createElement` (noFrames.ts).
  'XSLTProcessor',
] as const;

/** Of `navigator`. Reading and saving files, storage and the service worker are needed and stay. */
export const exitsOfNavigator = [
  'sendBeacon',
  'share',
  'registerProtocolHandler',
  'credentials',
  'presentation',
  'joinAdInterestGroup',
  'runAdAuction',
  'requestMIDIAccess',
  'bluetooth',
  'usb',
  'serial',
  'hid',
] as const;
