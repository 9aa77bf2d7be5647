import { expose } from 'comlink';
import { pixelService } from '../src/jobs/pixelService';

expose(pixelService);
