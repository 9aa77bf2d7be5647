import { describe, expect, it } from 'vitest';
import { isWindows } from '../../../src/platform/isWindows';

describe('Windows', () => {
  it.each([
    [{ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)' }, true],
    [{ userAgent: '', userAgentData: { platform: 'Windows' } }, true],
    [{ userAgent: 'Mozilla/5.0 (X11; Linux x86_64)', userAgentData: { platform: 'Linux' } }, false],
    [{ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0)' }, false],
  ])('is told by what the browser says of itself', (agent, is) => {
    expect(isWindows(agent)).toBe(is);
  });
});
