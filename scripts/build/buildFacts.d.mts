import type { Plugin } from 'vite';
import type { Build } from '../../src/platform/build';

export type PortableFile = NonNullable<Build['portable']>;
export declare const buildFacts: (portable?: () => Promise<PortableFile>) => Plugin;
