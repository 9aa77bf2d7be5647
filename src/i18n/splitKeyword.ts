/** A PS3.6 keyword as words: `SOPInstanceUID` becomes `SOP Instance UID`. */
export function splitKeyword(keyword: string): string {
  return keyword.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
}
