const names = [
  ['januar', 'january', 'januari', 'janvier', 'jan'],
  ['februar', 'february', 'februari', 'f\u00e9vrier', 'feb'],
  ['m\u00e4rz', 'march', 'maart', 'mars', 'mar'],
  ['april', 'april', 'april', 'avril', 'apr'],
  ['mai', 'may', 'mei', 'mai', 'may'],
  ['juni', 'june', 'juni', 'juin', 'jun'],
  ['juli', 'july', 'juli', 'juillet', 'jul'],
  ['august', 'august', 'augustus', 'ao\u00fbt', 'aug'],
  ['september', 'september', 'september', 'septembre', 'sep'],
  ['oktober', 'october', 'oktober', 'octobre', 'oct'],
  ['november', 'november', 'november', 'novembre', 'nov'],
  ['dezember', 'december', 'december', 'd\u00e9cembre', 'dec'],
] as const;

/**
 * The ways in which people write a date of birth that are long enough to be no chance among bytes. Texts are read by `daysIn`, which
 * knows more of them.
 * @param date a DA value, YYYYMMDD (PS3.5 6.2); anything else is given back as it is
 */
export function dateNotations(date: string): string[] {
  if (!/^\d{8}$/.test(date)) return [date];
  const [y, m, d] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  const numeric = [
    date,
    `${y}-${m}-${d}`,
    `${y}.${m}.${d}`,
    `${d}.${m}.${y}`,
    `${d}/${m}/${y}`,
    `${m}/${d}/${y}`,
  ];
  const [german, english, dutch, french, short] = names[Number(m) - 1] ?? [];
  if (german === undefined) return numeric;
  const day = String(Number(d));
  const worded = [
    `${y}/${m}/${d}`, `${d}-${m}-${y}`, `${day}.${Number(m)}.${y}`, `${day}. ${german} ${y}`, `${english} ${day}, ${y}`,
    `${day} ${english} ${y}`, `${day} ${dutch} ${y}`, `${day} ${french} ${y}`, `${d}-${short}-${y}`, `${d} ${short} ${y}`,
  ]; // prettier-ignore
  return [...new Set([...numeric, ...worded])];
}
