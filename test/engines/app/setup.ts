import { findEngines } from '../drive/findEngines';

/** Before all tests: what is missing is installed where it can be, once, and what stays missing is said. */
export function setup(): void {
  for (const line of findEngines().missing) console.warn(line);
}
