import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { parentPort } from 'node:worker_threads';
import { nativeComparison } from '../../src/verify/redaction/nativeComparison';
import { DiskBlob } from '../disk/DiskBlob';
import { laneService } from './laneService';

// Before any file is opened: what the writer makes, and the slices of it, are DiskBlobs then.
Object.assign(globalThis, { Blob: DiskBlob });
nativeComparison.equal = (a, b) => Buffer.compare(a, b) === 0;
if (parentPort !== null) expose(laneService, nodeEndpoint(parentPort));
