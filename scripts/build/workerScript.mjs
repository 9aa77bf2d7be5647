/**
 * `?worker&inline&script` gives the text of a Worker that Vite bundled. Vite's own `?worker&inline` would start it itself, from an address
 * that nobody but its generated code knows; ours is minted by src/platform/seal/mintWorker.ts, so that Trusted Types can tell it
 * from a Worker of foreign text.
 */
export const workerScript = () => ({
  name: 'worker-script',
  enforce: 'post',
  transform(code, id) {
    if (!/[?&]worker&inline&script(&|$)/.test(id)) return undefined;
    const [statement] = /^const jsContent = ".*";$/m.exec(code) ?? [];
    if (statement === undefined) throw new Error('Vite writes inlined Workers in another way than it did');
    return { code: `${statement}\nexport default jsContent;`, map: { mappings: '' } };
  },
});
