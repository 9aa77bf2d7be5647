import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { crossingEndpoint } from '../src/lanes/crossingEndpoint';
import { dicomService } from '../src/lanes/dicomService';

expose(dicomService, crossingEndpoint(self));
