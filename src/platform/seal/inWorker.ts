import { sealWorker } from './sealWorker';

// The first import of every Worker: no module after it finds a way out, not even one that looks for it while it is loaded.
URL.revokeObjectURL(self.location.href);
sealWorker();
