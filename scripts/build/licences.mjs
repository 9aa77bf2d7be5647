import { licenceOf, packageOf } from './licenceOf.mjs';

const placeholder = '@@third-party@@';
const line = '='.repeat(78);
const intro =
  'Reinschrift contains programs and fonts of others. Their licences, by what the bundler says is in this build:';

/** Line breaks as JSON needs them are what stands in a literal of JavaScript, too. */
const inLiteral = (text) => JSON.stringify(text).slice(1, -1);

/**
 * Plugins of Vite: what the build holds of others is told by the bundler, for the page and for each Worker, and the licences of all of it are put in place of
 * src/ui/about/thirdParty.ts and, where `file` is given, written beside the page. Workers are bundled before the page is rendered, as it holds their text.
 */
export function licences(file) {
  /** Texts by `name@version`. */
  const found = new Map();
  const add = (modules) => {
    for (const module of modules) {
      const used = packageOf(module.replace(/^\0/, '').replace(/\?.*$/, ''));
      if (used === undefined) continue;
      const { id, text } = licenceOf(used);
      found.set(id, text);
    }
  };
  const list = () => {
    const byText = new Map();
    for (const id of [...found.keys()].sort())
      byText.set(found.get(id), [...(byText.get(found.get(id)) ?? []), id]);
    const entries = [...byText].map(([text, ids]) => `${ids.join('\n')}\n\n${text}`);
    return `${[intro, ...entries].join(`\n\n${line}\n\n`)}\n`;
  };
  return {
    inWorker: {
      name: 'licences-in-worker',
      renderChunk(code, chunk) {
        add(Object.keys(chunk.modules));
      },
    },
    inPage: {
      name: 'licences',
      enforce: 'pre',
      load(id) {
        if (!id.endsWith('/src/ui/about/thirdParty.ts')) return undefined;
        return {
          code: `export const thirdParty = ${JSON.stringify(placeholder)};`,
          moduleType: 'js',
          map: null,
        };
      },
      renderChunk(code, chunk, options, { chunks }) {
        if (!code.includes(placeholder)) return undefined;
        for (const each of Object.values(chunks)) add(Object.keys(each.modules));
        return { code: code.replaceAll(placeholder, () => inLiteral(list())), map: null };
      },
      generateBundle() {
        if (file) this.emitFile({ type: 'asset', fileName: file, source: list() });
      },
    },
  };
}
