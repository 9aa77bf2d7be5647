import type { Plugin } from 'vite';
import type { PortableFile } from './buildFacts.mjs';

export declare const besidePage: (root: string) => {
  readonly facts: () => Promise<PortableFile>;
  readonly plugin: Plugin;
};
