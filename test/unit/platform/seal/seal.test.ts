import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../../src/platform/seal/contentTypeOf';
import { mayGoTo, waysOf } from '../../../../src/platform/seal/mayGoTo';
import { remove } from '../../../../src/platform/seal/remove';

describe('the first import', () => {
  const firstOf = (path: string): string => /^import .*$/m.exec(readFileSync(path, 'utf8'))?.[0] ?? '';

  it('of every Worker of ours takes the ways out off it', () => {
    const workers = readdirSync('workers').filter((name) => name.endsWith('.worker.ts'));
    expect(workers.length).toBeGreaterThan(2);
    for (const name of workers)
      expect(firstOf(`workers/${name}`), name).toBe("import '../src/platform/seal/inWorker';");
  });

  it('of the page does so, too', () => {
    expect(firstOf('src/main.ts')).toBe("import './platform/seal/inPage';");
  });
});

describe('a name that is removed', () => {
  class Base {
    send(): string {
      return 'sent';
    }
  }
  class Scope extends Base {
    open = (): string => 'opened';
  }

  it('is on no prototype any more, and cannot come back', () => {
    const scope = new Scope() as Scope & Record<string, unknown>;
    remove(scope, ['send', 'open']);
    expect([
      Reflect.get(scope, 'send'),
      Reflect.get(scope, 'open'),
      Reflect.get(Base.prototype, 'send'),
    ]).toEqual([undefined, undefined, undefined]);
    expect(Reflect.deleteProperty(scope, 'send')).toBe(false);
    expect(Reflect.set(scope, 'send', () => 'again')).toBe(false);
    expect(Reflect.defineProperty(scope, 'send', { value: 1 })).toBe(false);
  });

  it('that was never there stays absent', () => {
    const scope = {};
    remove(scope, ['fetchLater']);
    expect('fetchLater' in scope).toBe(false);
  });
});

describe('the page is led', () => {
  const ways = waysOf('https://host/app/?x#there', 'https://host');

  it.each([
    ['to itself anew', 'https://host/app/?x', false, true],
    ['to itself anew, at a place', 'https://host/app/?x#content', false, true],
    ['to what begins as it does', 'https://host/app/?xy', false, false],
    ['to a Blob of its own to save it', 'blob:https://host/1-2', true, true],
    ['to a Blob of its own, where a browser does not say what for', 'blob:https://host/1-2', undefined, true],
    ['to a Blob of its own to show it', 'blob:https://host/1-2', false, false],
    ['to a Blob of another', 'blob:https://host.evil/1-2', true, false],
    ['to the portable file to save it', 'https://host/app/reinschrift.html', true, true],
    ['to the portable file to show it', 'https://host/app/reinschrift.html', false, false],
    ['to the portable file with a query', 'https://host/app/reinschrift.html?name', true, false],
    ['to another query of itself', 'https://host/app/?name', false, false],
    ['to another host', 'https://elsewhere/', false, false],
    ['to a download from another host', 'https://elsewhere/x.zip', true, false],
    ['to a script', 'javascript:1', undefined, false],
  ])('%s: %s', (_, address, saves, may) => {
    expect(mayGoTo(address, saves, ways)).toBe(may);
  });

  it('from a file to a Blob of its own, whose origin has no name', () => {
    const fromFile = waysOf('file:///stick/reinschrift.html', 'null');
    expect(mayGoTo('blob:null/1-2', true, fromFile)).toBe(true);
    expect(mayGoTo('file:///stick/other.html', true, fromFile)).toBe(false);
  });
});

it('every file that the build emits has a media type with which a browser takes it', () => {
  expect(contentTypeOf('assets/index-1.js')).toContain('javascript');
  expect(contentTypeOf('manifest.webmanifest')).toContain('application/manifest+json');
  expect(contentTypeOf('LICENSES.txt')).toContain('text/plain');
  expect(contentTypeOf('assets/x.icc')).toBe('application/octet-stream');
});
