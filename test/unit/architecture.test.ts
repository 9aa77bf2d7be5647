import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const parts = ['src', 'workers', 'headless', 'bench', 'scripts', 'test'];

test('every file and folder that ARCHITECTURE.md names is there', () => {
  const there = parts.flatMap((part) =>
    readdirSync(part, { recursive: true, encoding: 'utf8' }).map((name) => join(part, name)),
  );
  const isThere = (name: string): boolean =>
    [...parts, ...there].some((path) => path === name || path.endsWith(`/${name}`));
  const told = readFileSync('ARCHITECTURE.md', 'utf8');
  const names = [
    ...told.matchAll(
      /`((?:[\w.]+\/)*[\w.]+\.(?:ts|mjs|cjs|json|txt)|(?:src|test|headless|bench|scripts)\/[\w/]+)\/?`/g,
    ),
  ];
  expect(names.length).toBeGreaterThan(50);
  expect(names.map(([, name = '']) => name.replace(/\/$/, '')).filter((name) => !isThere(name))).toEqual([]);
});
