import { expose } from 'comlink';
import { dicomService } from '../src/jobs/dicomService';

expose(dicomService);
