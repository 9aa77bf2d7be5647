import { describe, expect, it } from 'vitest';
import { findElement } from '../../../src/dicom/access/findElement';
import type { DataElement, DataSet } from '../../../src/dicom/dictionary/DataSet';

const element = (tag: number, start: number): DataElement => ({
  ...{
    tag,
    start,
    vr: 'LO',
    valueStart: start + 8,
    valueEnd: start + 8,
    end: start + 8,
    undefinedLength: false,
  },
});
const encoding = { explicit: true, bigEndian: false };

describe('an element is found by its tag', () => {
  it.each([3, 1000])('the first of several with it, in a data set of %s elements', (many) => {
    const elements = Array.from({ length: many }, (_, i) => element(0x00100010 + (i % 2), 8 * i));
    expect(findElement({ encoding, elements }, 0x00100011)?.start).toBe(8);
    expect(findElement({ encoding, elements }, 0x00100020)).toBeUndefined();
  });

  it('also where the data set has grown since somebody asked', () => {
    const elements = Array.from({ length: 100 }, (_, i) => element(0x00100010, 8 * i));
    const dataSet: DataSet = { encoding, elements };
    expect(findElement(dataSet, 0x00100020)).toBeUndefined();
    elements.push(element(0x00100020, 800));
    expect(findElement(dataSet, 0x00100020)?.start).toBe(800);
  });

  it('of a hundred thousand each for itself within seconds', () => {
    const elements = Array.from({ length: 100_000 }, (_, i) => element(i, 8 * i));
    const dataSet: DataSet = { encoding, elements };
    const began = performance.now();
    let found = 0;
    for (let tag = 0; tag < 100_000; tag++) if (findElement(dataSet, tag)?.tag === tag) found++;
    expect(found).toBe(100_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
