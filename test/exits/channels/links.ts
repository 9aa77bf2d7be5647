import { channels } from '../Channel';

const relations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stylesheet: {},
  prefetch: {},
  prerender: {},
  preconnect: {},
  modulepreload: {},
  icon: {},
  'apple-touch-icon': {},
  manifest: {},
  import: {},
  search: { type: 'application/opensearchdescription+xml' },
  'compression-dictionary': {},
  subresource: {},
  pingback: {},
};

const byRelation = Object.fromEntries(
  Object.entries(relations).map(([rel, more]) => [
    `link rel=${rel}`,
    `add('link', { rel: '${rel}', href: to.url, ${Object.entries(more)
      .map(([name, value]) => `'${name}': '${value}'`)
      .join(', ')} }, document.head)`,
  ]),
);

const preloads = Object.fromEntries(
  ['image', 'script', 'style', 'font', 'fetch', 'track', 'video', 'worker', 'document'].map((as) => [
    `link rel=preload as=${as}`,
    `add('link', { rel: 'preload', as: '${as}', href: to.url, crossorigin: 'anonymous' }, document.head)`,
  ]),
);

export const links = channels('links', 'page', {
  ...byRelation,
  ...preloads,
  'link rel=preload imagesrcset': `add('link', { rel: 'preload', as: 'image', imagesrcset: to.url + ' 1x' }, document.head)`,
  'link rel=preconnect, many': `for (const more of ['', 'anonymous', 'use-credentials']) add('link', { rel: 'preconnect', href: to.url, crossorigin: more }, document.head)`,
  'speculation rules, prefetch': `script({ type: 'speculationrules' }, JSON.stringify({ prefetch: [{ source: 'list', urls: [to.url], eagerness: 'immediate' }] }))`,
  'speculation rules, prefetch of the same site': `script({ type: 'speculationrules' }, JSON.stringify({ prefetch: [{ source: 'list', urls: [to.url.replace('127.0.0.1', 'localhost')], eagerness: 'immediate' }] }))`,
  'speculation rules, prefetch by https': `script({ type: 'speculationrules' }, JSON.stringify({ prefetch: [{ source: 'list', urls: [to.https], eagerness: 'immediate' }] }))`,
  'speculation rules, prerender of the same site': `script({ type: 'speculationrules' }, JSON.stringify({ prerender: [{ source: 'list', urls: [to.url.replace('127.0.0.1', 'localhost')], eagerness: 'immediate' }] }))`,
  'speculation rules, prerender': `script({ type: 'speculationrules' }, JSON.stringify({ prerender: [{ source: 'list', urls: [to.url], eagerness: 'immediate' }] }))`,
  'speculation rules by links of the document': `add('a', { href: to.url }).textContent = 'a'; script({ type: 'speculationrules' }, JSON.stringify({ prefetch: [{ source: 'document', where: { href_matches: '*://*/*' }, eagerness: 'immediate' }] }))`,
  'manifest of a blob: with foreign icons': `const text = JSON.stringify({ name: 'a', start_url: location.href, icons: [{ src: to.url, sizes: '192x192', type: 'image/png' }] }); add('link', { rel: 'manifest', href: URL.createObjectURL(new Blob([text], { type: 'application/manifest+json' })) }, document.head)`,
  'meta CSP with report-uri': `add('meta', { 'http-equiv': 'Content-Security-Policy', content: "img-src 'none'; report-uri " + to.url }, document.head); add('img', { src: './icon.svg?' })`,
  'meta Link, Reporting-Endpoints': `add('meta', { 'http-equiv': 'Link', content: '<' + to.url + '>; rel=preload; as=image' }, document.head); add('meta', { 'http-equiv': 'Reporting-Endpoints', content: 'default="' + to.url + '"' }, document.head)`,
  'web bundle': `script({ type: 'webbundle' }, JSON.stringify({ source: to.url, resources: [to.url + '/a'] }))`,
  'base and a relative image': `add('base', { href: to.url + '/' }, document.head); const image = add('img'); image.setAttribute('src', 'a')`,
}).map((channel) =>
  channel.name.startsWith('base') || channel.name.startsWith('meta CSP')
    ? { ...channel, alone: true as const }
    : channel,
);
