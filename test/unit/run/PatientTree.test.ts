import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/run/atOnce';
import { PatientTree } from '../../../src/run/people/PatientTree';
import { inspected } from './inspected';

describe('PatientTree', () => {
  it('sorts files into patients, studies and series', () => {
    const tree = new PatientTree();
    tree.add(0, inspected({ series: 's1' }));
    tree.add(1, inspected({ series: 's2' }));
    tree.add(2, inspected({ key: 'other', study: 'x' }));
    const [first, second] = atOnce(tree.patients());
    expect(first?.files).toBe(2);
    expect(first?.studies).toHaveLength(1);
    expect(first?.studies[0]?.series.map(({ files }) => files)).toEqual([[0], [1]]);
    expect(second?.studies[0]?.series[0]?.files).toEqual([2]);
  });

  it('finds a conflict where one number has two birth dates or two names', () => {
    const tree = new PatientTree();
    tree.add(0, inspected({ name: 'Muster^Anna', birthDate: '19790411' }));
    tree.add(1, inspected({ name: 'Beispiel^Bernd', birthDate: '19500101' }));
    expect(atOnce(tree.patients())[0]?.conflicts).toEqual([
      { what: 'name', values: ['Muster^Anna', 'Beispiel^Bernd'] },
      { what: 'birthDate', values: ['19790411', '19500101'] },
    ]);
  });

  it('sees no conflict in case, accents, delimiters or in what is not said', () => {
    const tree = new PatientTree();
    tree.add(0, inspected({ name: 'MÜLLER^ANNA', birthDate: '19790411' }));
    tree.add(1, inspected({ name: 'Müller^Anna^', birthDate: '' }));
    tree.add(2, inspected({ name: '', birthDate: '19790411' }));
    expect(atOnce(tree.patients())[0]?.conflicts).toEqual([]);
  });
});
