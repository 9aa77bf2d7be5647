// Writes what servers need to send the app with its headers, all from scripts/securityHeaders.mjs:
//   node scripts/headerKits.mjs [DIR]     (.cache/header-kits)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { securityHeaders } from './securityHeaders.mjs';

/** Kinds of path that differ in their headers: the page and all beside it, what has a hash in its name, the service worker, the portable file. */
const page = securityHeaders('/index.html');
const assets = securityHeaders('/assets/x.js');
const worker = securityHeaders('/serviceWorker.js');
const portable = securityHeaders('/reinschrift.html');

const policy = 'Content-Security-Policy';
const cache = 'Cache-Control';
const manifestType = 'application/manifest+json';

/** What only one kind of path has otherwise than the page. */
const differs = (headers) => Object.entries(headers).filter(([name, value]) => page[name] !== value);
const lines = (headers, line) => Object.entries(headers).map(line).join('\n');
const indented = (by, text) => text.replace(/^(?=.)/gm, ' '.repeat(by));

function nginx() {
  const add = ([name, value]) => `add_header ${name} "${value}"${name === cache ? '' : ' always'};`;
  const place = (match, headers, more = '') =>
    `location ${match} {\n${indented(4, more + lines(headers, add))}\n}\n`;
  return `# nginx: within \`server { … }\`, or \`include\` this file there. The app lies in the root of that server.
# Each location has all headers: nginx inherits none where a location has one of its own. What is not there is not to be kept (no \`always\`).
${place('/', page)}${place('/assets/', assets)}${place('= /serviceWorker.js', worker)}${place('= /reinschrift.html', portable)}${place(
    '= /manifest.webmanifest',
    page,
    `types { }\ndefault_type ${manifestType};\n`,
  )}`;
}

function apache() {
  const set = ([name, value]) => `Header ${name === cache ? '' : 'always '}set ${name} "${value}"`;
  return `# Apache: this file lies as \`.htaccess\` in the app's folder (\`AllowOverride FileInfo\`), or its lines in the \`<Directory>\` of that folder.
# Needs mod_headers and mod_mime.
AddType ${manifestType} .webmanifest
${lines(page, set)}
<If "%{REQUEST_URI} =~ m#/assets/#">
${indented(2, differs(assets).map(set).join('\n'))}
</If>
<Files "serviceWorker.js">
${indented(2, differs(worker).map(set).join('\n'))}
</Files>
<Files "reinschrift.html">
${indented(2, differs(portable).map(set).join('\n'))}
</Files>
`;
}

function caddy() {
  const set = ([name, value]) => `${name} "${value}"`;
  // Only what is there is to be kept for long.
  const only = (name, path, headers) =>
    `@${name} {\n    path ${path}\n    file\n}\nheader @${name} {\n${indented(4, headers.map(set).join('\n'))}\n}\n`;
  const all = `header {\n${indented(4, lines(page, set))}\n}\n`;
  const some = [
    only('reinschrift_assets', '*/assets/*', differs(assets)),
    only('reinschrift_worker', '*/serviceWorker.js', differs(worker)),
    only('reinschrift_portable', '*/reinschrift.html', differs(portable)),
    only('reinschrift_manifest', '*.webmanifest', [['Content-Type', manifestType]]),
  ];
  return `# Caddy: within a site block, beside \`root * /path/to/dist\` and \`file_server\`, or \`import\` this file there.
# \`route\` keeps the order: what is of one kind comes after what is of all.
route {
${indented(4, all + some.join(''))}}
`;
}

function iis() {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const add = ([name, value]) => `<add name="${name}" value="${escape(value)}" />`;
  const headers = (inner) => `<httpProtocol>
  <customHeaders>
${indented(4, inner)}
  </customHeaders>
</httpProtocol>`;
  const replaced = (each) => [...(each[0] in page ? [`<remove name="${each[0]}" />`] : []), add(each)];
  const at = (path, changed) => `  <location path="${path}">
    <system.webServer>
${indented(6, headers(changed.flatMap(replaced).join('\n')))}
    </system.webServer>
  </location>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: this file lies as web.config in the app's folder. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="${manifestType}" />
    </staticContent>
${indented(4, headers(lines(page, add)))}
  </system.webServer>
${at('assets', differs(assets))}${at('serviceWorker.js', differs(worker))}${at('reinschrift.html', differs(portable))}</configuration>
`;
}

/** Netlify and Cloudflare Pages join what two rules say of one header. So no path gets a header by two rules. */
function underscored() {
  const split = [policy, cache];
  const everywhere = Object.entries(page).filter(([name]) => !split.includes(name));
  const rule = (path, entries) =>
    `${path}\n${entries.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
  const own = (headers) =>
    Object.entries(headers).filter(([name]) => split.includes(name) || !(name in page));
  return [
    '# Netlify and Cloudflare Pages: this file lies as `_headers` in the folder that is published. A page that says "not found" is the host’s own.\n',
    rule('/*', everywhere),
    ...['/', '/index.html', '/icon.svg'].map((path) => rule(path, own(page))),
    rule('/manifest.webmanifest', [...own(page), ['Content-Type', manifestType]]),
    rule('/assets/*', own(assets)),
    rule('/serviceWorker.js', own(worker)),
    rule('/reinschrift.html', own(portable)),
  ].join('');
}

const readme = `# Headers for servers

Reinschrift works from any server. With these headers Chromium (152 and newer) itself shuts every way to a network, and other browsers all but those that
docs/network-seal.md names. Give it a host of its own, or a folder on one where nothing else runs: pages of one host can reach each other.

Copy the files as they are (binary), and let nothing between server and browser change them (minifiers, banners, "optimisers"): the service worker holds
each by its SHA-256 and else keeps none for offline use. Only the name of who runs the page (\`<meta name="operator">\`) may be written into \`index.html\`.

| folder | server | where it goes |
| --- | --- | --- |
| \`nginx/\` | nginx | \`include /path/to/nginx.conf;\` within \`server { … }\` |
| \`apache/\` | Apache 2.4 | as \`.htaccess\` in the app's folder; \`AllowOverride FileInfo\`, \`a2enmod headers\` |
| \`caddy/\` | Caddy 2 | \`import /path/to/Caddyfile\` within the site's block |
| \`iis/\` | IIS | as \`web.config\` in the app's folder |
| \`hosts/\` | Netlify, Cloudflare Pages | as \`_headers\` in the folder that is published |
`;

/** Three lines each: where it goes, what it needs, how to see that it works. */
const notes = {
  nginx: ['Put `include /path/to/nginx.conf;` within `server { … }`.', 'Needs nothing beside nginx.'],
  apache: [
    'Put `.htaccess` into the folder of the app.',
    'Needs `AllowOverride FileInfo` and `a2enmod headers`.',
  ],
  caddy: ['Put `import /path/to/Caddyfile` within the block of the site.', 'Needs nothing beside Caddy 2.'],
  iis: ['Put `web.config` into the folder of the app.', 'Needs the static content of IIS, no module.'],
  hosts: ['Put `_headers` into the folder that is published.', 'Switch off what changes pages and scripts.'],
};
const see = 'See it: `curl -sI https://HOST/ | grep -i connection-allowlist`.';

/** Path of each file of the kits, and its text. */
export const headerKits = () => ({
  'README.md': readme,
  'nginx/nginx.conf': nginx(),
  'apache/.htaccess': apache(),
  'caddy/Caddyfile': caddy(),
  'iis/web.config': iis(),
  'hosts/_headers': underscored(),
  ...Object.fromEntries(
    Object.entries(notes).map(([kit, told]) => [`${kit}/README.md`, `${[...told, see].join('\n')}\n`]),
  ),
});

/** Writes the kits into a folder. */
export function writeHeaderKits(folder) {
  for (const [path, text] of Object.entries(headerKits())) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeHeaderKits(process.argv[2] ?? '.cache/header-kits');
