/** What a spreadsheet takes for a formula (CWE-1236). */
const formula = /^[=+\-@\t\r]/;

/** One record of a CSV (RFC 4180). What a spreadsheet would run gets an apostrophe before it. */
export const csvRow = (fields: readonly (string | number)[]): string => `${fields.map(cell).join(',')}\r\n`;

function cell(field: string | number): string {
  const text = typeof field === 'number' ? String(field) : field.replace(formula, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
