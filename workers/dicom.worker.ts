import { expose } from 'comlink';
import { dicomService } from '../src/lanes/dicomService';

expose(dicomService);
