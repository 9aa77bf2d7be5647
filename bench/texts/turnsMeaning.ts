import { foldText } from '../../src/deid/text/foldText';

/** What turns a meaning round where it goes and what it belongs to stays: negations, sides, contrast, levels of the spine. */
const turning = [
  /^(no|not|without|kein(e[nmrs]?)?|ohne|nicht|nie|weder|geen|niet|zonder|nooit|sans|pas|aucune?|non|senza|nessuna?|sin|ningun[oa]?|yok|degil|bez|brak|nie|w\/o|wo|s\/c|negative?|negativ)$/,
  /^(left|right|lt|rt|li|re|links|linke[rnms]?|rechts|rechte[rnms]?|bds|beidseits|bilateral|bilat|linker|rechter|linkse|rechtse|beiderzijds|gauche|droite?|destr[oa]|sinistr[oa]|derech[oa]|izquierd[oa]|sag|sol|praw[aye]|lew[aye])$/,
  /^(w|wo|with|without|mit|ohne|met|zonder|avec|sans|con|senza|sin|km|contrast|kontrast|kontrastmittel|contraste|contrasto|nativ|native|nativo|c[+-]|gd|post|pre)$/,
  /^([chtlbs]|th|hw[ks]|bw[ks]|lw[ks])\d{1,2}$/,
];
const isTurning = (word: string): boolean => turning.some((words) => words.test(word));

const token = /[\p{L}\p{N}\p{M}]+(?:\/[oc](?!\p{L}))?|[cC][+-]/gu;
const tokensOf = (text: string): string[] => (text.match(token) ?? []).map(foldText);

/** Whether a cleaned text lost such a word while the words on both sides of it stayed, so that it says something else. */
export function turnsMeaning(text: string, cleaned: string): boolean {
  if (cleaned === text) return false;
  const words = tokensOf(text);
  const kept = keptOf(words, tokensOf(cleaned));
  return words.some((word, at) => {
    if (!isTurning(word) || kept.has(at)) return false;
    const beside = [at - 1, at + 1].filter((one) => one >= 0 && one < words.length);
    return beside.length > 0 && beside.every((one) => kept.has(one));
  });
}

/** Places of the words that are in both, by the longest common run of them in order. */
function keptOf(words: readonly string[], cleaned: readonly string[]): ReadonlySet<number> {
  const width = cleaned.length + 1;
  const longest = new Uint16Array((words.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = words.length - 1; i >= 0; i--)
    for (let j = cleaned.length - 1; j >= 0; j--)
      longest[i * width + j] =
        words[i] === cleaned[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < words.length && j < cleaned.length;) {
    if (words[i] === cleaned[j] && at(i, j) === at(i + 1, j + 1) + 1) {
      kept.add(i++);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
