import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/run/atOnce';
import * as output from '../../../src/run/output/copyNames';
import { runFile } from './runFile';

const asIs = () => [];
const copyNames = (...given: Parameters<typeof output.copyNames>) => atOnce(output.copyNames(...given));
const inNameOrder = (names: ReadonlyMap<number, string>) => atOnce(output.inNameOrder(names));

describe('names of copies, told from the sources', () => {
  it('never put two patients into one folder where no UID tells their studies apart', () => {
    const levels = { study: '', series: '' };
    const files = ['A', 'B', 'A'].map((patient, id) => runFile(id, { patient, levels }));
    const names = copyNames(files, asIs, 'neutral');
    expect(files.map(({ id }) => names.get(id))).toEqual([
      'STUDY01/SERIES001/IMAGE00001.dcm',
      'STUDY02/SERIES001/IMAGE00001.dcm',
      'STUDY01/SERIES001/IMAGE00002.dcm',
    ]);
  });

  it('follow what a person said about who is who', () => {
    const files = ['A', 'B'].map((patient, id) => runFile(id, { patient }));
    const names = copyNames(files, () => [['B', 'A']], 'file-set');
    expect([...names.values()].map((name) => name.slice(0, 8))).toEqual(['PAT00001', 'PAT00001']);
    expect([...copyNames(files, asIs, 'file-set').values()].map((name) => name.slice(0, 8))).toEqual([
      'PAT00001',
      'PAT00002',
    ]);
  });

  it('are given to what could be read, and number on after the studies that are there', () => {
    const unread = runFile(0, {}, { facts: undefined, state: 'refused' });
    const names = copyNames([unread, runFile(1)], asIs, 'neutral', 7);
    expect([...names]).toEqual([[1, 'STUDY08/SERIES001/IMAGE00001.dcm']]);
  });

  it('have an order of their own', () => {
    expect(inNameOrder(new Map([[0, 'b'], [1, 'a']]))).toEqual([1, 0]); // prettier-ignore
  });
});
