import type { Random } from '../../scorer/Random';
import type { IdentifyingText } from '../Measured';
import type { MarkedText } from './MarkedText';
import { styled, type Names } from './Names';
import { patternsOf } from './patterns';
import { bySource, type Name, type Text } from './Sources';

const longestBase = 90;

/** Texts into which somebody was put: of each source at most so many. */
export function plantedTexts(
  texts: readonly Text[],
  {
    names,
    places,
    isOrdinary,
  }: { names: Names; places: readonly Name[]; isOrdinary: (word: string) => boolean },
  random: Random,
  most: number,
): MarkedText[] {
  const of = (kind: string): string[] =>
    places.filter((place) => place.kind === kind).map(({ name }) => name);
  const lists = { t: of('town'), a: of('street'), h: of('hospital') };
  const fill = (what: string, language: string): string => {
    switch (what) {
      case 's':
        return styled(names.surname(language, random), random);
      case 'g':
        return styled(names.given(language, random), random);
      case 'i':
        return String.fromCharCode(65 + random.below(26));
      case 'n':
        return String(random.between(1, 150));
      default:
        return styled(random.pick(lists[what as keyof typeof lists]), random);
    }
  };
  return bySource(texts).flatMap((list) =>
    random
      .shuffled(list)
      .slice(0, most)
      .flatMap(({ text, language }) => {
        const base = text.length > longestBase ? text.slice(0, longestBase).replace(/\S+$/, '').trim() : text;
        if (base.length < 3) return [];
        const marked: MarkedText = { text: '', spans: [], weight: 1.2 };
        for (const piece of random.pick(patternsOf(language)).split(/(\{\w\})/)) {
          const what = /^\{(\w)\}$/.exec(piece)?.[1];
          const written =
            what === undefined ? piece : what === 'b' ? cased(base, random) : fill(what, language);
          const start = marked.text.length;
          marked.text += written;
          if (what === 'b') marked.spans.push({ start, end: marked.text.length, truth: 1 });
          else if (what !== undefined)
            // Of a hospital or a street only what is no ordinary word tells which one.
            for (const { 0: word, index } of written.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu))
              if (!('ah'.includes(what) && isOrdinary(word)))
                marked.spans.push({ start: start + index, end: start + index + word.length, truth: 0 });
        }
        return [marked];
      }),
  );
}

/** As it is most often; in capitals; in small letters. */
export function cased(text: string, random: Random): string {
  const at = random.next();
  return at < 0.72 ? text : at < 0.86 ? text.toUpperCase() : text.toLowerCase();
}

/** Texts that others planted. */
export const givenTexts = (texts: readonly IdentifyingText[]): MarkedText[] =>
  texts.map(({ text, must_go, base }) => {
    const at = base === '' ? -1 : text.indexOf(base);
    const spans = must_go
      .map((go) => ({ start: text.indexOf(go), end: text.indexOf(go) + go.length, truth: 0 as const }))
      .filter(({ start, end }) => start >= 0 && !(at >= 0 && start >= at && end <= at + base.length));
    return {
      text,
      weight: 1,
      spans: [...(at < 0 ? [] : [{ start: at, end: at + base.length, truth: 1 as const }]), ...spans],
    };
  });
