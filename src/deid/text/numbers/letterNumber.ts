/** A letter as two digits: A is 01, Z is 26. */
export const letterNumber = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0');
