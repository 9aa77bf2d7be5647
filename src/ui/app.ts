import { createContext } from 'svelte';
import type { App } from '../state/App';

/** The one App of the page, given by App.svelte to all components below it. */
export const [app, provideApp] = createContext<App>();
