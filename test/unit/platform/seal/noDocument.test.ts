import { describe, expect, it } from 'vitest';
import { noDocument } from '../../../../src/platform/seal/noDocument';

describe('a Blob that gets an address', () => {
  it.each([
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/xml',
    'text/plain',
    'application/pdf',
    '',
  ])('of type "%s" is one that a browser saves, with the same bytes', async (type) => {
    const made = noDocument(new Blob(['<meta http-equiv=refresh>', 'ü'], { type }));
    expect(made.type).toBe('application/octet-stream');
    expect(await made.text()).toBe('<meta http-equiv=refresh>ü');
  });

  it.each(['application/zip', 'application/json', 'image/png', 'video/mp4'])(
    'of type "%s" stays what it is',
    (type) => {
      const blob = new Blob(['1'], { type });
      expect(noDocument(blob)).toBe(blob);
    },
  );

  it('cannot say another type than it has', () => {
    const blob = new Blob(['<p>'], { type: 'text/html' });
    Object.defineProperty(blob, 'type', { value: 'image/png' });
    Object.defineProperty(blob, 'slice', { value: () => blob });
    expect(noDocument(blob).type).toBe('application/octet-stream');
  });

  it('is a Blob', () => {
    expect(() => noDocument({ type: 'image/png' } as Blob)).toThrow();
  });
});
