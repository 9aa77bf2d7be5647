import { foldText } from '../text/foldText';

/** Family, given and middle name: title and suffix come and go with the device that wrote them. */
const namingComponents = 3;

/**
 * A person name (PS3.5 6.2.1) as a key: `M\u00fcller^J\u00f6rg`, `MUELLER^JOERG^^Dr.` and `Mueller, Joerg` are one.
 * Component groups (`=`) stay apart from each other, the order of components counts.
 */
export function foldName(name: string): string {
  return name
    .split('=')
    .map((group) =>
      foldText(group.split('^').slice(0, namingComponents).join(' '))
        .replace(/[\s,;.]+/g, ' ')
        .trim(),
    )
    .filter((group) => group !== '')
    .join('=');
}
