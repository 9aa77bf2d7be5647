import { isTechnical, namesNobody } from './isTechnical';

/** What companies call themselves. */
const company =
  /(?<!\p{L})(inc|corp|corporation|company|gmbh|ag|ltd|limited|llc|plc|co|kg|b\.?v|n\.?v|s\.?a|s\.?p\.?a|s\.?r\.?l|oy|ab|a\/s|e\.?v|med(ical|izintechnik|itech|tec)|health(care)?|laborator(y|ies)|incorporated|international|healthineers|imaging|systems?|technolog(y|ies)|devices?|instruments?|electronics|diagnostics|solutions|scientific|products|software|engineering)(?!\p{L})/iu;
/** Where pictures are made rather than devices, and by whom. */
const provider =
  /kl[i\u00ed]ni[kc]|hospital|krankenhaus|praxis|praktijk|practice|ziekenhuis|universit|radiolog|zentrum|cent(re|er|rum)|dr\.|prof/iu;
/** Companies that bear the whole name of who founded them. */
const founders = /\b(carl zeiss|karl storz|richard wolf|ernst leitz)\b/i;
const longest = 64;

/** Whether a value of an attribute for a maker's name is one: known, or called as companies are. */
export function isMakerName(name: string): boolean {
  const text = name.replace(founders, ' ');
  if (isTechnical(text)) return true;
  return (
    text.length <= longest &&
    company.test(text) &&
    !provider.test(text) &&
    !/\d{5}/.test(text) &&
    namesNobody(text)
  );
}
