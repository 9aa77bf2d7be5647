import { describe, expect, it } from 'vitest';
import { filesFromDrop } from '../../../src/platform/taking/filesFromDrop';

type Tree = string | Error | { readonly [name: string]: Tree };

/** A FileSystemEntry as browsers give them: folders in portions of two, asynchronous. */
function entry(path: string, tree: Tree): FileSystemEntry {
  const later = (act: () => void) => void setTimeout(act, 0);
  if (typeof tree === 'string' || tree instanceof Error) {
    return {
      isFile: true,
      isDirectory: false,
      fullPath: path,
      file: (yes: (file: File) => void, no: (error: Error) => void) =>
        later(() => (typeof tree === 'string' ? yes(new File([tree], path)) : no(tree))),
    } as unknown as FileSystemEntry;
  }
  return {
    isFile: false,
    isDirectory: true,
    fullPath: path,
    createReader: () => {
      const left = Object.entries(tree).map(([name, child]) => entry(`${path}/${name}`, child));
      return {
        readEntries: (yes: (some: FileSystemEntry[]) => void, no: (error: Error) => void) =>
          later(() => (tree['!'] instanceof Error ? no(tree['!']) : yes(left.splice(0, 2)))),
      };
    },
  } as unknown as FileSystemEntry;
}

function drop(roots: Record<string, Tree>): { transfer: DataTransfer; empty: () => void } {
  let open = true;
  const items = Object.entries(roots).map(([name, tree]) => ({
    kind: 'file',
    webkitGetAsEntry: () => (open ? entry(`/${name}`, tree) : null),
    getAsFile: () => null,
  }));
  return { transfer: { items } as unknown as DataTransfer, empty: () => (open = false) };
}

async function paths(files: AsyncIterable<{ path: string; blob: Blob | undefined }>): Promise<string[]> {
  const list: string[] = [];
  for await (const { path, blob } of files)
    list.push(`${path}:${blob === undefined ? '-' : await blob.text()}`);
  return list;
}

describe('a drop', () => {
  it('takes all items before the browser empties them, and all portions of a folder', async () => {
    const { transfer, empty } = drop({ cd: { a: '1', b: '2', c: '3', sub: { d: '4' }, e: '5' }, f: '6' });
    const files = filesFromDrop(transfer);
    empty();
    expect(await paths(files)).toEqual(['cd/a:1', 'cd/b:2', 'cd/c:3', 'cd/e:5', 'cd/sub/d:4', 'f:6']);
  });

  it('gives what cannot be opened or listed a path without a Blob and goes on', async () => {
    const { transfer } = drop({ cd: { a: new Error('locked'), shut: { '!': new Error('gone') }, b: '2' } });
    expect(await paths(filesFromDrop(transfer))).toEqual(['cd/a:-', 'cd/b:2', 'cd/shut:-']);
  });

  it('comes in the order of its paths, whatever the order of the items and of the folder', async () => {
    const { transfer } = drop({ f: '6', cd: { IM10: '3', IM2: '2', b: { z: '5', a: '4' }, IM1: '1' } });
    expect(await paths(filesFromDrop(transfer))).toEqual([
      'cd/IM1:1',
      'cd/IM2:2',
      'cd/IM10:3',
      'cd/b/a:4',
      'cd/b/z:5',
      'f:6',
    ]);
  });

  it('takes what only a second listing of a folder holds, and says that nobody knows whether that is all', async () => {
    const { transfer } = drop({ cd: { a: '1', b: '2', c: '3' } });
    const cd = transfer.items[0]?.webkitGetAsEntry() as unknown as { createReader: () => unknown };
    const whole = cd.createReader;
    let listings = 0;
    cd.createReader = () => {
      const reader = whole() as { readEntries: (yes: (some: FileSystemEntry[]) => void) => void };
      const { readEntries } = reader;
      // The first listing ends after one portion.
      if (listings++ > 0) return reader;
      let portions = 0;
      return {
        readEntries: (yes: (some: FileSystemEntry[]) => void) =>
          portions++ === 0 ? readEntries(yes) : void setTimeout(() => yes([])),
      };
    };
    const items = [{ kind: 'file', webkitGetAsEntry: () => cd, getAsFile: () => null }];
    const files = filesFromDrop({ items } as unknown as DataTransfer);
    expect(await paths(files)).toEqual(['cd/a:1', 'cd/b:2', 'cd/c:3', 'cd:-']);
  });
});
