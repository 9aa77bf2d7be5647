import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every file and folder that ARCHITECTURE.md names is there', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split(
    '\n',
  );
  const isThere = (name: string): boolean =>
    files.some((file) => file === name || file.endsWith(`/${name}`) || file.includes(`${name}/`));
  const told = readFileSync('ARCHITECTURE.md', 'utf8');
  const names = [
    ...told.matchAll(
      /`((?:[\w.]+\/)*[\w.]+\.(?:ts|mjs|cjs|json|txt)|(?:src|test|headless|bench|scripts)\/[\w/]+)`/g,
    ),
  ];
  expect(names.length).toBeGreaterThan(50);
  const missing = names.map(([, name = '']) => name.replace(/\/$/, '')).filter((name) => !isThere(name));
  expect(missing).toEqual([]);
});
