import { mintWorker } from './seal/mintWorker';

/** Loads the Worker's script, a chunk of its own that the first paint does not wait for, and gives what starts a lane. */
export async function loadLanes(): Promise<() => Worker> {
  const [{ default: script }, figures] = await Promise.all([
    import('../../workers/dicom.worker?worker&inline&script'),
    loadFigures(),
  ]);
  return () => taught(mintWorker(script, 'dicom'), figures);
}

/** The same for the Worker that carries the PDF reader: fetched when a document is first opened. */
export async function loadDocumentLanes(): Promise<() => Worker> {
  const { default: script } = await import('../../workers/document.worker?worker&inline&script');
  return () => mintWorker(script, 'document');
}

/** The same for the Worker that carries the decoders: fetched when a picture is first looked at. */
export async function loadPixelLanes(): Promise<() => Worker> {
  const [{ default: script }, figures] = await Promise.all([
    import('../../workers/pixel.worker?worker&inline&script'),
    loadFigures(),
  ]);
  return () => taught(mintWorker(script, 'pixel'), figures);
}

/** By which lanes clean texts: a chunk beside the scripts of Workers, which can fetch nothing. There is no lane without them. */
async function loadFigures(): Promise<Uint8Array> {
  const { default: figures } = await import('../deid/text/tagger/learnt.bin');
  if (figures === undefined) throw new Error('no figures in this build');
  return figures;
}

/** Before anything is asked of it (src/lanes/learnFirst.ts). */
function taught(worker: Worker, figures: Uint8Array): Worker {
  worker.postMessage(figures);
  return worker;
}
