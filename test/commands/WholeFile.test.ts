import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownHtml, ownJson, WholeFile } from '../../headless/disk/WholeFile';
import { WrongUse } from '../../headless/disk/WrongUse';
import { loadReportWords } from '../../src/i18n/loadReportWords';
import { opening } from '../../src/report/page/frame';

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

  it('to print takes no place of a report of another kind, in whatever language these are', async () => {
    const words = await loadReportWords('de');
    const page = join(temp, 'page.html');
    const isTaken = (kind: RegExp): boolean => {
      try {
        return new WholeFile(page, kind, '--report') instanceof WholeFile;
      } catch {
        return false;
      }
    };
    for (const [kind, expected] of [
      ['cleaning', [true, false]],
      ['audit', [false, true]],
      ['share', [false, false]],
    ] as const) {
      writeFileSync(page, opening(kind, 'Bericht', words, ''));
      expect([isTaken(ownHtml.cleaning), isTaken(ownHtml.audit)]).toEqual(expected);
    }
    rmSync(page);
  });

  it('leaves a device where it is', () => {
    const file = new WholeFile('/dev/null', ownJson, '--report');
    file.write('x');
    file.finish();
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});
