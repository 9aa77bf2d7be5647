import { expose } from 'comlink';
import { documentService } from '../src/jobs/documentService';

expose(documentService);
