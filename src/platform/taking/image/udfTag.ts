/** Numbers of descriptors (ECMA-167 sections 3/7.2.1 and 4/7.2.1). */
export const tagIds = {
  anchor: 2,
  partition: 5,
  logicalVolume: 6,
  terminating: 8,
  fileSet: 256,
  fileIdentifier: 257,
  allocationExtent: 258,
  fileEntry: 261,
  extendedFileEntry: 266,
} as const;

const tagLength = 16;

/** Which descriptor begins at `at`; undefined where its tag does not add up (section 3/7.2.3), or ends before. */
export function udfTag(view: DataView, at = 0): number | undefined {
  if (at + tagLength > view.byteLength) return undefined;
  let sum = 0;
  for (let byte = 0; byte < tagLength; byte++) if (byte !== 4) sum += view.getUint8(at + byte);
  return sum % 256 === view.getUint8(at + 4) ? view.getUint16(at, true) : undefined;
}
