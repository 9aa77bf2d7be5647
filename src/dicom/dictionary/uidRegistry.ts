import uids from '../data/uids.json';

const sopClasses = new Set(Object.keys(uids.sopClasses));
const others = new Set([...Object.keys(uids.transferSyntaxes), ...Object.keys(uids.wellKnown)]);
/** Table A-3: context groups are numbered by their CID. */
const contextGroup = /^1\.2\.840\.10008\.6\.1\.\d{1,4}$/;

/** Whether PS3.6 Annex A registers the UID: it names no person, study or device. */
export function registeredUid(uid: string): boolean {
  return sopClasses.has(uid) || others.has(uid) || contextGroup.test(uid);
}

/** Whether the UID is a SOP Class or Meta SOP Class of PS3.6 Table A-1, retired ones included. */
export function isSopClass(uid: string): boolean {
  return sopClasses.has(uid);
}
