import type { Tag } from '../../dicom/dictionary/DataSet';

/** The tag that eight hexadecimal digits name. */
export const tagOf = (digits: string): Tag => Number.parseInt(digits, 16);
