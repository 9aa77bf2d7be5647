import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctElements, fileBytes } from '../fixtures/part10';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
const input = join(temp, 'in');
const disk = join(temp, 'disk');
mkdirSync(disk);
/** Only root may mount; elsewhere these tests are left out. */
const mounts = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
afterAll(() => {
  spawnSync('umount', [disk]);
  rmSync(temp, { recursive: true, force: true });
});

beforeAll(() => {
  mkdirSync(input);
  for (let n = 0; n < 3; n++)
    writeFileSync(
      join(input, String(n)),
      fileBytes(ctElements({ instance: `1.2.276.0.98.1.${String(n + 1)}` })),
    );
  writeFileSync(join(temp, 'file'), 'mine');
});

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/headless.mjs', command, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

function fill(): void {
  const file = openSync(join(disk, 'fill'), 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch {
    // Full.
  } finally {
    closeSync(file);
  }
}

describe.skipIf(!mounts)('a full disk (skipped where nobody may mount one)', () => {
  it('ends with 1 and in words, and leaves no report and no mapping, not even an empty one', () => {
    fill();
    for (const [command, ...args] of [
      ['cleanFolder', input, join(temp, 'out-1'), '--report', join(disk, 'report.json')],
      ['cleanFolder', input, join(temp, 'out-2'), '--report', join(disk, 'report.html')],
      ['cleanFolder', input, join(temp, 'out-3'), '--mapping', join(disk, 'mapping')],
      ['cleanFolder', input, join(temp, 'out-4'), '--private-list', join(disk, 'list.csv')],
      ['cleanFolder', input, join(disk, 'out')],
      ['inspectFolder', input, '--json', join(disk, 'inspection.json')],
      ['verifyFolder', input, '--json', join(disk, 'audit.json')],
    ] as const) {
      const { status, stderr } = run(command, ...args);
      expect(stderr, args.join(' ')).toMatch(/^reinschrift: [^\n]* the disk is full\n$/m);
      expect(stderr).not.toMatch(/ENOSPC|\n {4}at |\/disk/);
      expect(status).toBe(1);
      expect(filesIn(disk)).toEqual(['fill']);
    }
    rmSync(join(disk, 'fill'));
  }, 120_000);

  it('that fills up on the way keeps what is proven, names the rest, and has nothing half-written under the name of a copy', () => {
    const large = join(temp, 'large');
    mkdirSync(large);
    for (let n = 0; n < 4; n++) {
      const noise = Uint8Array.from({ length: 90_000 }, (_, i) => (i * 7 + n) % 16);
      const elements = ctElements({ instance: `1.2.276.0.98.2.${String(n + 1)}` }).map((element) =>
        element.tag === 0x7fe00010
          ? { ...element, value: noise }
          : element.tag === 0x00280010
            ? { ...element, value: 150 }
            : element.tag === 0x00280011
              ? { ...element, value: 300 }
              : element,
      );
      writeFileSync(join(large, String(n)), fileBytes(elements));
    }
    const out = join(disk, 'out');
    const { status, stdout, stderr } = run('cleanFolder', large, out, '--report', join(temp, 'some.json'));
    expect(status).toBe(1);
    expect(stderr).toContain('the disk is full; what is not listed as cleaned was not saved');
    const cleaned = Number(/^(\d+) cleaned and verified/m.exec(stdout)?.[1]);
    expect(cleaned).toBeLessThan(4);
    expect(filesIn(out).filter((name) => name.endsWith('.dcm'))).toHaveLength(cleaned);
    expect(filesIn(out).filter((name) => !name.endsWith('.dcm'))).toEqual([]);
    expect(JSON.parse(readFileSync(join(temp, 'some.json'), 'utf8'))).toMatchObject({
      totals: { cleaned },
    });
    rmSync(out, { recursive: true });
  }, 60_000);

  it('that is read-only is named before anything is cleaned', () => {
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    for (const more of [['--mapping', join(disk, 'm')], ['--report', join(disk, 'r.json')], []] as const) {
      const out = join(more.length === 0 ? disk : temp, 'out-ro');
      const { status, stdout, stderr } = run('cleanFolder', input, out, ...more);
      expect(stderr).toMatch(/read-only|OUT cannot be made/);
      expect([status, stdout]).toEqual([1, '']);
    }
    spawnSync('mount', ['-o', 'remount,rw', disk]);
  }, 60_000);
});

describe('a path that cannot be written to', () => {
  it('is told in words and before anything is cleaned: a file, a circle of links, a name that is too long', () => {
    symlinkSync(join(temp, 'b'), join(temp, 'a'));
    symlinkSync(join(temp, 'a'), join(temp, 'b'));
    const out = join(temp, 'out-words');
    for (const [code, says, ...args] of [
      [2, 'OUT is a file; it must be a folder', input, join(temp, 'file')],
      [1, 'a part of its path is a file', input, join(temp, 'file', 'out')],
      [1, 'its symbolic links lead in a circle', input, join(temp, 'a')],
      [1, 'its name is too long', input, join(temp, 'x'.repeat(300))],
      [2, '--mapping is a file; it must be a folder', input, out, '--mapping', join(temp, 'file')],
      [2, '--report is a folder', input, out, '--report', temp],
      [
        1,
        '--report cannot be written: a part of its path is a file',
        input,
        out,
        '--report',
        join(temp, 'file', 'r.json'),
      ],
    ] as const) {
      const { status, stdout, stderr } = run('cleanFolder', ...args);
      expect(stderr).toContain(says);
      expect(stderr).not.toMatch(/E[A-Z]{4,}|\n {4}at /);
      expect([status, stdout]).toEqual([code, '']);
      expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
    }
    expect(readFileSync(join(temp, 'file'), 'utf8')).toBe('mine');
  }, 120_000);

  it('what somebody types cannot forge a line of ours', () => {
    const { status, stderr } = run('cleanFolder', input, join(temp, 'o'), '--x\nrefused 1 forged\x1b[2J');
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/^refused/m);
    expect(stderr).not.toContain('\x1b');
  });
});
