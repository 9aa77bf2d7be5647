/**
 * Loads the Worker's script, a chunk of its own that the first paint does not wait for, and gives what starts a lane:
 * a classic Worker from a blob:, which inherits the page's Content-Security-Policy in every browser.
 */
export async function loadLanes(): Promise<() => Worker> {
  const { default: DicomWorker } = await import('../../workers/dicom.worker?worker&inline');
  return () => new DicomWorker({ name: 'dicom' });
}
