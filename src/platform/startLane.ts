/**
 * Loads the Worker's script, a chunk of its own that the first paint does not wait for, and gives what starts a lane:
 * a classic Worker from a blob:, which inherits the page's Content-Security-Policy in every browser.
 */
export async function loadLanes(): Promise<() => Worker> {
  const { default: DicomWorker } = await import('../../workers/dicom.worker?worker&inline');
  return () => new DicomWorker({ name: 'dicom' });
}

/** The same for the Worker that carries the PDF reader: fetched when a document is first opened. */
export async function loadDocumentLanes(): Promise<() => Worker> {
  const { default: DocumentWorker } = await import('../../workers/document.worker?worker&inline');
  return () => new DocumentWorker({ name: 'document' });
}

/** The same for the Worker that carries the decoders: fetched when a picture is first looked at. */
export async function loadPixelLanes(): Promise<() => Worker> {
  const { default: PixelWorker } = await import('../../workers/pixel.worker?worker&inline');
  return () => new PixelWorker({ name: 'pixel' });
}
