/**
 * The study whose secrets a file shares: what must not survive in one of its files must not survive in any. Files without a Study
 * Instance UID share those of their patient's other such files, since they may be of one study. Where a UID stands for several
 * studies, they share more than they must, which hides more and shows nothing.
 * @param patient `PatientIdentity.key`
 */
export const studyOf = (studyUid: string, patient: string): string => studyUid || `patient ${patient}`;
