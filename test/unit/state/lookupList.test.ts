import { describe, expect, it } from 'vitest';
import { LookupList } from '../../../src/state/lookupList.svelte';

describe('a list of own substitute names', () => {
  it('is taken from a file in UTF-8 or in the code page of German spreadsheets, and refuses unknown people at first', async () => {
    const lookup = new LookupList();
    await lookup.take(new Blob(['\ufeffid_old,id_new\r\nA-1,CLINIC-1\r\n']));
    expect([lookup.count, lookup.request?.unknown]).toEqual([1, 'refuse']);
    await lookup.take(new Blob(['id_old;id_new\r\nM', new Uint8Array([0xfc]), 'ller-1;CLINIC-2\r\n']));
    expect(lookup.count).toBe(1);
    expect(lookup.request?.csv).toContain('Müller-1');
  });

  it('that cannot be used takes the place of none, says in which record and no value', async () => {
    const lookup = new LookupList();
    await lookup.take(new Blob(['id_old,id_new\nA-1,CLINIC-1\n']));
    await lookup.take(new Blob(['id_old,id_new\nA-1,x\nA-1,y\n']));
    expect(lookup.problem).toEqual({ code: 'contradiction', record: 3 });
    expect([lookup.count, lookup.request?.csv]).toEqual([1, 'id_old,id_new\nA-1,CLINIC-1\n']);
  });

  it('is forgotten when it is told to', async () => {
    const lookup = new LookupList();
    await lookup.take(new Blob(['id_old,id_new\nA-1,CLINIC-1\n']));
    lookup.forget();
    expect(lookup.request).toBeUndefined();
  });
});
