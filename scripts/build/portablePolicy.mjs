/**
 * The Content-Security-Policy of the portable file, made of the hosted page's: where that trusts files of its own server (`'self'`), nothing is left, as
 * there is no server, and in their place stand the hashes of the one script and the one style that the file holds. All else is the same.
 *
 * @param policy directives as in index.html
 * @param hashes sources by directive, as `{ 'script-src': "'sha256-…'" }`
 */
export function portablePolicy(policy, hashes) {
  return policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '')
    .map(([name, ...sources]) => {
      if (!sources.includes("'self'")) return [name, ...sources];
      const left = sources.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"));
      const all = [...(name in hashes ? [hashes[name]] : []), ...left];
      return [name, ...(all.length > 0 ? all : ["'none'"])];
    })
    .map((directive) => directive.join(' '))
    .join('; ');
}
