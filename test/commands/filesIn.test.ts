import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../headless/disk/filesIn';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));

let folders = 0;
function folder(...files: readonly (string | Buffer)[]): string {
  const root = join(temp, String(folders++));
  mkdirSync(root);
  for (const file of files) {
    const whole = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(file)]);
    const cut = whole.lastIndexOf('/');
    mkdirSync(whole.subarray(0, cut), { recursive: true });
    writeFileSync(whole, 'bytes');
  }
  return root;
}
/** Path to the text of the file, or to the reason why it could not be opened. */
async function fates(root: string, avoid: readonly string[] = []): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path, blob, unopened = '' } of filesIn(root, avoid))
    found[path] = blob === undefined ? unopened : await blob.text();
  return found;
}

describe('the files in a folder', () => {
  it('are read whatever bytes their names are, and Latin-1 is read as what it says', async () => {
    const names = [
      Buffer.from('Müller', 'latin1'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from([0xe9, 0x2f, 0x61]),
    ];
    const root = folder(...names, 'Müller.dcm', 'a\nb', '\x1b[31m');
    expect(await fates(root)).toEqual({
      'Müller': 'bytes',
      'ÿþ': 'bytes',
      'é/a': 'bytes',
      'Müller.dcm': 'bytes',
      'a\nb': 'bytes',
      '\x1b[31m': 'bytes',
    }); // prettier-ignore
  });

  it('are found through links, each real folder once, but not above what was given nor where copies go', async () => {
    const elsewhere = folder('far');
    const out = folder('copy');
    const root = folder('a/1', 'b/2');
    for (const [to, name] of [
      ['..', 'above'],
      ['.', 'a/loop'],
      ['../b', 'a/again'],
      [elsewhere, 'away'],
      [out, 'out'],
      ['/', 'all'],
      ['b/2', 'file'],
      ['nothing', 'dangling'],
    ] as const)
      symlinkSync(to, join(root, name));
    expect(await fates(root, [out])).toEqual({
      'a/1': 'bytes',
      'a/again/2': 'bytes',
      above: 'link-loop',
      all: 'link-loop',
      'away/far': 'bytes',
      dangling: 'unreadable-file',
      file: 'bytes',
      out: 'link-loop',
    });
  });

  it('never open a FIFO, a socket or a device', async () => {
    const root = folder('1');
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    symlinkSync('/dev/zero', join(root, 'device'));
    spawnSync('mkfifo', [join(root, 'fifo')]);
    const expected: Record<string, string> = { '1': 'bytes', device: 'special-file', socket: 'special-file' };
    if (existsSync(join(root, 'fifo'))) expected.fifo = 'special-file';
    expect(await fates(root)).toEqual(expected);
    server.close();
  });

  it('are found a thousand folders deep, and what is deeper than the system goes is named', async () => {
    const root = folder('1');
    mkdirSync(join(root, Array.from({ length: 1000 }, () => 'd').join('/')), { recursive: true });
    writeFileSync(join(root, 'd/'.repeat(1000), '2'), 'bytes');
    expect(await fates(root)).toEqual({ '1': 'bytes', [`${'d/'.repeat(1000)}2`]: 'bytes' });
    // Paths are bounded: a folder that is longer is put together from two.
    const [long, longer] = [folder('1'), folder('1')];
    const name = `${'e'.repeat(200)}/`;
    mkdirSync(join(long, name.repeat(15)), { recursive: true });
    mkdirSync(join(longer, name.repeat(15)), { recursive: true });
    writeFileSync(join(longer, name.repeat(15), '2'), 'bytes');
    renameSync(join(longer, name), join(long, name.repeat(15), 'e'));
    const found = await fates(long);
    expect(Object.values(found).sort()).toEqual(['bytes', 'unreadable-folder']);
    renameSync(join(long, name.repeat(15), 'e'), join(longer, name));
  });

  it('are named where they vanish or change between the listing and the reading', async () => {
    const root = folder('changes', 'stays', 'vanishes');
    const [changes, stays, vanishes] = Array.from(filesIn(root), ({ blob }) => blob);
    utimesSync(join(root, 'changes'), 1, 1);
    rmSync(join(root, 'vanishes'));
    await expect(changes?.text()).rejects.toThrow('cannot be read');
    await expect(vanishes?.text()).rejects.toThrow('cannot be read');
    expect(await stays?.text()).toBe('bytes');
  });
});
