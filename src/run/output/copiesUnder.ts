import type { CleanCopy } from '../../export/CleanCopy';
import type { Ledger } from '../cleaning/Ledger';
import { mapped } from '../mapped';
import { inNameOrder } from './copyNames';

/** Clean copies under their names and in the order of these, in steps (`inSteps`). */
export function* copiesUnder(
  names: ReadonlyMap<number, string>,
  ledger: Pick<Ledger, 'of'>,
): Generator<void, CleanCopy[]> {
  const copyOf = (id: number): CleanCopy[] => {
    const [name, copy] = [names.get(id), ledger.of(id)];
    if (name === undefined || copy?.kind !== 'cleaning') return [];
    return [{ name, blob: copy.blob, crc32: copy.crc32 }];
  };
  return (yield* mapped(yield* inNameOrder(names), copyOf)).flat();
}
