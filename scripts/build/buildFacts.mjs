import { commitOf } from './commitOf.mjs';

/**
 * Plugin of Vite: puts what only the build knows in place of src/platform/build.ts. No time and no path is among it, so that two builds of one
 * commit are the same bytes.
 *
 * @param portable gives the portable file that is offered beside this page; nothing where this build is that file
 */
export const buildFacts = (portable) => ({
  name: 'build-facts',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('/src/platform/build.ts')) return undefined;
    const facts = { commit: commitOf(this.environment.config.root), isPortable: portable === undefined };
    const file = portable && (await portable());
    return {
      code: `export const build = ${JSON.stringify({ ...facts, ...(file && { portable: file }) })};`,
      moduleType: 'js',
      map: null,
    };
  },
});
