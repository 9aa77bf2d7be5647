import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { pixelService } from '../src/lanes/pixelService';

expose(pixelService);
