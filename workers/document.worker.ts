import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { documentService } from '../src/lanes/documentService';

expose(documentService);
