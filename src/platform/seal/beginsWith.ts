/** As `text.startsWith(start)`, without a method: a hostile script could have replaced it. */
export function beginsWith(text: string, start: string): boolean {
  for (let at = 0; at < start.length; at++) if (text[at] !== start[at]) return false;
  return true;
}
