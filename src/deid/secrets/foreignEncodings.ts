/** Encodings of several bytes a character, in which nobody said that a text is. */
export const easternEncodings = ['gb18030', 'shift_jis', 'euc-kr', 'euc-jp', 'big5'];
/** Of one byte a character. */
export const otherEncodings = ['windows-1251', 'iso-8859-5', 'koi8-r', 'iso-8859-7', 'iso-8859-2', 'windows-1250', 'windows-1254', 'iso-8859-9', 'windows-874']; // prettier-ignore
