import '../src/platform/seal/inWorker';
import { expose } from 'comlink';
import { crossingEndpoint } from '../src/lanes/crossingEndpoint';
import { pixelService } from '../src/lanes/pixelService';
import { learnFirst } from '../src/lanes/learnFirst';

learnFirst(self, () => expose(pixelService, crossingEndpoint(self)));
