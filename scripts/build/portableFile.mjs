import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portablePolicy } from './portablePolicy.mjs';

const name = 'reinschrift.html';
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Replaces what is there once. Throws where it is not: a page that lacks one of its parts must not be written. */
function put(page, place, part) {
  const found = page.split(place);
  if (found.length !== 2) throw new Error(`index.html has ${found.length - 1} of ${place}`);
  return found.join(part);
}

/** A script as it can stand within a page: nothing in it ends or comments it out, nothing is read otherwise than it was hashed. */
function inlined(script) {
  if (/[\r\0]/.test(script)) throw new Error('a parser of HTML would change the script');
  return script.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');
}

/** The page around one script and one style, all by text, so that it needs no file beside it. */
function pageOf(root, script, style) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const source = read('index.html').replace(/\s*<!-- hosted -->[\s\S]*?<!-- \/hosted -->/g, '');
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(source)[1];
  const icon = `data:image/svg+xml;base64,${Buffer.from(read('public/icon.svg')).toString('base64')}`;
  const hashes = { 'script-src': hashOf(script), 'style-src': hashOf(style) };
  let page = put(source, policy, portablePolicy(policy, hashes));
  page = put(page, './icon.svg', icon);
  page = put(page, '    <link rel="apple-touch-icon" href="./icon-192.png" />\n', '');
  return put(
    page,
    '<script type="module" src="/src/main.ts"></script>',
    `<style>${style}</style>\n    <script type="module">${script}</script>`,
  );
}

/** Plugin of Vite: makes one page of a build of src/main.ts that is one script and one style. */
export const portableFile = () => ({
  name: 'portable-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(options, bundle) {
      const files = Object.values(bundle);
      const scripts = files.filter(({ type }) => type === 'chunk');
      const styles = files.filter(({ fileName }) => fileName.endsWith('.css'));
      if (scripts.length !== 1 || styles.length !== 1 || files.length !== 2)
        throw new Error(`not one script and one style: ${files.map(({ fileName }) => fileName)}`);
      const style = String(styles[0].source).trim();
      const source = pageOf(this.environment.config.root, inlined(scripts[0].code), style);
      for (const { fileName } of files) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: name, source });
    },
  },
});
