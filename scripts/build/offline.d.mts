import type { Plugin } from 'vite';

export function offline(manifest: object): Plugin;
