import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
chmodSync(temp, 0o755);
afterAll(() => rmSync(temp, { recursive: true, force: true }));
const dir = join(temp, 'cache', 'command-1');
const isRoot = process.getuid?.() === 0;

/** As a user and with a umask: which folder it got and what is in the bundle there. */
function bundleAs(uid: number | undefined, umask: string) {
  // Where a user may not read the project, what is tested comes as text.
  const code = readFileSync('scripts/bundleCache.mjs', 'utf8');
  const module = join(temp, 'bundleCache.mjs');
  writeFileSync(module, code, { mode: 0o644 });
  const script = `
    process.umask(0o${umask});
    const { bundleIn } = await import(${JSON.stringify(pathToFileURL(module).href)});
    const { writeFileSync, readFileSync } = await import('node:fs');
    const got = bundleIn(${JSON.stringify(dir)}, (to) => writeFileSync(to + '/command.mjs', 'made'));
    console.log(JSON.stringify({ got, text: readFileSync(got + '/command.mjs', 'utf8') }));`;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: temp,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return stderr === '' ? (JSON.parse(stdout) as { got: string; text: string }) : { stderr };
}

describe('the bundles of the commands', () => {
  it('are kept, and readable for all whatever the umask says', () => {
    expect(bundleAs(undefined, '077')).toEqual({ got: dir, text: 'made' });
    expect(statSync(join(dir, 'command.mjs')).mode % 0o1000).toBe(0o644);
    expect(statSync(dir).mode % 0o1000).toBe(0o755);
  });

  it('are made anew in a folder of one\u2019s own where those of another user cannot be read', () => {
    if (!isRoot) return;
    chmodSync(join(temp, 'cache'), 0o755);
    writeFileSync(join(dir, 'command.mjs'), 'of root');
    chmodSync(join(dir, 'command.mjs'), 0o600);
    const told = bundleAs(65_534, '022');
    expect(told).toMatchObject({ text: 'made' });
    expect('got' in told && told.got !== dir && !existsSync(told.got)).toBe(true);
  });

  it('are none of a folder that is empty: a run was cut off', () => {
    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    expect(bundleAs(undefined, '022')).toMatchObject({ text: 'made' });
  });

  it('of others that are old are left where they may not be removed', () => {
    if (!isRoot) return;
    const old = join(temp, 'cache', 'command-0');
    mkdirSync(old, { mode: 0o700 });
    writeFileSync(join(old, 'command.mjs'), '');
    spawnSync('touch', ['-d', '3 days ago', old]);
    chmodSync(join(temp, 'cache'), 0o777);
    rmSync(dir, { recursive: true, force: true });
    expect(bundleAs(65_534, '022')).toEqual({ got: dir, text: 'made' });
  });
});
