/** PS3.5 6.2, CS: upper-case letters, digits, space and underscore, 16 characters a value. */
export const isCodeString = (text: string): boolean => /^[A-Z0-9 _]{0,16}(\\[A-Z0-9 _]{0,16})*$/.test(text);
