import { sealPage } from './sealPage';

// The first import of main.ts: it runs before the modules that read files are there.
sealPage();
