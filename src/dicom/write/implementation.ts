/** The writer of the files (PS3.7 D.3.3.2): the UID is a UUID that was drawn once for this project. */
export const implementation = {
  classUid: '2.25.41332442375229750424888785684842381004',
  versionName: 'REINSCHRIFT_1',
} as const;
