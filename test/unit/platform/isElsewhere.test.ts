import { describe, expect, it } from 'vitest';
import { isElsewhere } from '../../../src/platform/isElsewhere';

describe('a request', () => {
  it('goes elsewhere where another server is asked, whatever the way to ask', () => {
    const page = 'https://clinic.example/tools/index.html';
    for (const address of [
      'https://other.example/',
      'wss://clinic.example.evil/',
      'http://clinic.example:8080/x',
    ])
      expect(isElsewhere(address, page), address).toBe(true);
    expect(isElsewhere('http://other.example/', 'file:///media/stick/reinschrift.html')).toBe(true);
  });

  it('stays here where it is for the page’s own files, for what is in memory, or an extension’s', () => {
    const page = 'https://clinic.example/tools/index.html';
    for (const address of [
      'https://clinic.example/tools/assets/a.js',
      'https://clinic.example/icon.svg',
      'blob:https://clinic.example/1234',
      'data:image/png;base64,AA==',
      'chrome-extension://abc/style.css',
      'not an address',
    ])
      expect(isElsewhere(address, page), address).toBe(false);
    expect(isElsewhere('file:///media/stick/a.js', 'file:///media/stick/reinschrift.html')).toBe(false);
  });
});
