import type { Plugin } from 'vite';

export function workerScript(): Plugin;
