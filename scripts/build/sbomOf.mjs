import { execFileSync } from 'node:child_process';

/**
 * What is in the build, as CycloneDX: npm writes it of the lock file, with licences, addresses and hashes, and of that those packages are left that the
 * bundler says are inside; what only builds and tests is not. Time, serial number and npm's own version go, as they differ from run to run.
 *
 * @param packages `name@version`
 */
export function sbomOf(packages) {
  const written = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  const { serialNumber, metadata, components, dependencies, ...rest } = JSON.parse(written);
  const { component } = metadata;
  const inside = new Set(packages);
  const kept = components.filter(({ name, version }) => inside.has(`${name}@${version}`));
  const missing = packages.filter((id) => !kept.some(({ name, version }) => id === `${name}@${version}`));
  if (serialNumber === undefined || missing.length > 0)
    throw new Error(`not in the lock file: ${missing.join(', ')}`);
  const refs = new Set([component['bom-ref'], ...kept.map((each) => each['bom-ref'])]);
  return {
    ...rest,
    metadata: {
      // npm names it after its folder.
      component: { ...component, type: 'application', name: component['bom-ref'].split('@')[0] },
      tools: [{ vendor: 'npm', name: 'cli' }],
    },
    components: kept.sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1)),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)).sort() }))
      .sort((one, other) => (one.ref < other.ref ? -1 : 1)),
  };
}
