import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { purpose } from '../../src/i18n/en/purpose';
import presets from '../../src/deid/data/presets.json';

const readme = readFileSync('README.md', 'utf8');

it('the README names every purpose, and every option that a purpose uses', () => {
  for (const [name, { options }] of Object.entries(presets.presets))
    for (const word of [name, ...options]) expect(readme).toContain(`\`${word}\``);
});

it('the README calls the purposes as the screen does', () => {
  for (const { title } of Object.values(purpose.presets)) expect(readme).toContain(`| ${title} `);
});
