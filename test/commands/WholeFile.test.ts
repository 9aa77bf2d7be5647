import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownJson, WholeFile } from '../../headless/disk/WholeFile';
import { WrongUse } from '../../headless/disk/WrongUse';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));
const path = join(temp, 'report.json');
const ours = (text: string): string => `{\n "product": "Reinschrift", "text": "${text}"}`;

describe('a report', () => {
  it('has its name when it is whole, and replaces only one of its kind', () => {
    const file = new WholeFile(path, ownJson, '--report');
    file.write(ours('first'));
    expect(readdirSync(temp)).toEqual([]);
    file.finish();
    const again = new WholeFile(path, ownJson, '--report');
    again.write('x'.repeat(3_000_000));
    again.drop();
    expect(readFileSync(path, 'utf8')).toBe(ours('first'));
    expect(readdirSync(temp)).toEqual(['report.json']);
    writeFileSync(path, '{"my": "notes"}');
    expect(() => new WholeFile(path, ownJson, '--report')).toThrow(WrongUse);
    expect(() => new WholeFile(temp, ownJson, '--report')).toThrow(WrongUse);
  });

  it('says why it cannot be written, in one line and without a path', () => {
    const file = new WholeFile('/dev/full', ownJson, '--report');
    file.write('x');
    expect(() => file.finish()).toThrow('--report cannot be written: the disk is full');
    expect(() => new WholeFile(join(temp, 'no', 'report'), ownJson, '--report')).toThrow(
      '--report cannot be written: its folder does not exist',
    );
  });

  it('leaves a device where it is', () => {
    const file = new WholeFile('/dev/null', ownJson, '--report');
    file.write('x');
    file.finish();
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});
