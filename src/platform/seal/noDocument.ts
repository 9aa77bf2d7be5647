import { callerOf, readerOf } from './intrinsics';

/** Types that no browser shows as a document that could lead elsewhere. No prototype: nothing that a script adds to objects is found here. */
const harmless = Object.assign(Object.create(null) as Record<string, true>, {
  'application/zip': true,
  'application/json': true,
  'text/csv': true,
  'image/png': true,
  'image/jpeg': true,
  'video/mp4': true,
});

const typeOf = readerOf(Blob.prototype, 'type');
const slice = callerOf(Blob.prototype, 'slice');

/** A Blob as it is, or with its type taken off: what a browser is led to under that type it saves and never shows. Throws where it is no Blob. */
export const noDocument = (blob: Blob): Blob =>
  harmless[typeOf(blob) ?? ''] === true
    ? blob
    : (slice(blob, undefined, undefined, 'application/octet-stream') as Blob);
