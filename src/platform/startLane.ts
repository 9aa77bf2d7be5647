import { mintWorker } from './seal/mintWorker';

/** Loads the Worker's script, a chunk of its own that the first paint does not wait for, and gives what starts a lane. */
export async function loadLanes(): Promise<() => Worker> {
  const { default: script } = await import('../../workers/dicom.worker?worker&inline&script');
  return () => mintWorker(script, 'dicom');
}

/** The same for the Worker that carries the PDF reader: fetched when a document is first opened. */
export async function loadDocumentLanes(): Promise<() => Worker> {
  const { default: script } = await import('../../workers/document.worker?worker&inline&script');
  return () => mintWorker(script, 'document');
}

/** The same for the Worker that carries the decoders: fetched when a picture is first looked at. */
export async function loadPixelLanes(): Promise<() => Worker> {
  const { default: script } = await import('../../workers/pixel.worker?worker&inline&script');
  return () => mintWorker(script, 'pixel');
}
