import type { Plugin } from 'vite';

export declare const licences: (file?: string) => { readonly inPage: Plugin; readonly inWorker: Plugin };
