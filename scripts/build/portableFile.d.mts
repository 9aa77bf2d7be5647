import type { Plugin } from 'vite';

export declare const portableFile: () => Plugin;
