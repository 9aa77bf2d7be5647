import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { parentPort } from 'node:worker_threads';
import { laneService } from './laneService';

if (parentPort !== null) expose(laneService, nodeEndpoint(parentPort));
