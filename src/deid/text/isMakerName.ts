import { anyOf } from './anyOf';
import { isTechnical, namesNobody } from './isTechnical';
import companyWords from './lexicon/technique/companyWords.txt';
import founders from './lexicon/technique/founders.txt';
import providerWords from './lexicon/technique/providerWords.txt';

/** What companies call themselves. */
const company = new RegExp(`(?<!\\p{L})${anyOf(companyWords)}(?!\\p{L})`, 'iu');
/** Where pictures are made rather than devices, and by whom. */
const provider = new RegExp(anyOf(providerWords), 'iu');
/** Companies that bear the whole name of who founded them. */
const founder = new RegExp(`\\b${anyOf(founders)}\\b`, 'i');
const longest = 64;

/** Whether a value of an attribute for a maker's name is one: known, or called as companies are. */
export function isMakerName(name: string): boolean {
  const text = name.replace(founder, ' ');
  if (isTechnical(text)) return true;
  return (
    text.length <= longest &&
    company.test(text) &&
    !provider.test(text) &&
    !/\d{5}/.test(text) &&
    namesNobody(text)
  );
}
