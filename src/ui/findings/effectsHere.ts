import { createContext } from 'svelte';
import type { Effects } from '../../state/effects.svelte';

/** What the choice would do to values, for all that is drawn below the view that gives it: another one with another choice. */
export const [effectsHere, provideEffects] = createContext<() => Effects>();
