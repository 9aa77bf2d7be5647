import type { Plugin } from 'vite';

export function lexicon(): Plugin;
