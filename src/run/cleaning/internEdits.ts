import type { Cleaning } from '../../file/clean/CleaningOutcome';

/** Slices of one series have the same ledger: equal ones become one array, so that ten thousand files stay small. */
export function internEdits(): (cleaning: Cleaning) => Cleaning {
  const known = new Map<string, Cleaning['edits']>();
  return (cleaning) => {
    const key = JSON.stringify(cleaning.edits);
    const edits = known.get(key) ?? cleaning.edits;
    known.set(key, edits);
    return { ...cleaning, edits };
  };
}
