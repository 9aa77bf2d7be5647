import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { dicomService } from '../src/lanes/dicomService';

expose(dicomService);
