import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('index.html', 'utf8');

it('every script that stands in index.html is one whose hash its policy names, and no other hash is there', () => {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const hashes = scripts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
  expect(hashes).toHaveLength(1);
  expect([...page.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash)).toEqual(hashes);
});
