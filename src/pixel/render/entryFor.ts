import type { LookupTable } from './Look';

/** The entry for an input value; the first or last one beyond the ends (PS3.3 C.11.1.1.1). */
export function entryFor({ first, entries }: LookupTable, value: number): number {
  const at = Math.min(Math.max(value - first, 0), entries.length - 1);
  return entries[at] ?? 0;
}
