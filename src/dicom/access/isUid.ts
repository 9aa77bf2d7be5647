/** PS3.5 9.1, without the rule on leading zeros: many real UIDs break it. */
const wellFormed = /^[0-2](\.\d+)+$/;

/** Whether a text can be a UID at all (PS3.5 section 9). */
export const isUid = (text: string): boolean => text.length <= 64 && wellFormed.test(text);
