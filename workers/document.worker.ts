import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { crossingEndpoint } from '../src/lanes/crossingEndpoint';
import { documentService } from '../src/lanes/documentService';

expose(documentService, crossingEndpoint(self));
