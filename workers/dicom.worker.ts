import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { crossingEndpoint } from '../src/lanes/crossingEndpoint';
import { dicomService } from '../src/lanes/dicomService';
import { learnFirst } from '../src/lanes/learnFirst';

learnFirst(self, () => expose(dicomService, crossingEndpoint(self)));
