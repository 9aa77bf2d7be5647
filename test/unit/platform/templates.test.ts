import { describe, expect, it } from 'vitest';
import { templateAreas } from '../../../src/platform/keeping/templateAreas';
import { templateName } from '../../../src/platform/keeping/templateName';
import { templateStore } from '../../../src/platform/keeping/templateStore';

const area = { x: 1, y: 2, width: 3, height: 4 };
const layout = 'Example Devices|Model 1|US|480|640';
const secret = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

describe('the name of a layout in the store', () => {
  it('is the same at every visit, another for another device or size, and says nothing of either', () => {
    const name = templateName(secret(1), layout);
    expect(templateName(secret(1), layout)).toBe(name);
    expect(templateName(secret(1), layout.replace('640', '641'))).not.toBe(name);
    expect(name).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another in every browser, so that nobody can look it up in a list of devices', async () => {
    const name = templateName(secret(1), layout);
    expect(templateName(secret(2), layout)).not.toBe(name);
    const bare = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(layout));
    expect(name).not.toBe(Buffer.from(bare).toString('hex'));
  });
});

describe('what is kept of areas', () => {
  it('are four numbers of each, and nothing that came along with them', () => {
    expect(templateAreas([{ ...area, frames: [3], path: 'Muster^Anna' }])).toEqual([area]);
  });

  it.each([
    undefined,
    [],
    {},
    ['x'],
    [null],
    [area, { ...area, x: '1' }],
    [{ ...area, y: -1 }],
    [{ ...area, width: 0 }],
    [{ ...area, height: 1.5 }],
    [{ ...area, x: 65_536 }],
    Array.from({ length: 1001 }, () => area),
  ])('is nothing where it has another shape (%#)', (stored) => {
    expect(templateAreas(stored)).toBeUndefined();
  });
});

describe('a browser that keeps nothing', () => {
  it('says so of every wish, and throws nothing', async () => {
    const store = templateStore(() => secret(1));
    expect(await store.read()).toBeUndefined();
    expect(await store.keep(layout, [area])).toBeUndefined();
    expect(await store.forget(['x'])).toBeUndefined();
  });
});
