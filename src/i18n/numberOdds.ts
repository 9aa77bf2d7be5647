import type { Language } from './Language';
import { officialNumber } from './officialNumber';
import { speech } from './speech';

/** How often chance makes such a number, for those who want to weigh it; undefined where the code is not that of a number. */
export function numberOdds(language: Language, code: string): string | undefined {
  const words = officialNumber(code);
  if (words === undefined) return undefined;
  const { short, oneIn } = words;
  const n = speech(language).number(oneIn);
  if (oneIn === 1) {
    return {
      de: `${short}: hat keine Prüfziffer, nur die Form spricht dafür`,
      en: `${short}: has no check digit, only the form suggests it`,
      nl: `${short}: heeft geen controlecijfer, alleen de vorm wijst erop`,
    }[language];
  }
  return {
    de: `${short}: 1 von ${n}`,
    en: `${short}: 1 in ${n}`,
    nl: `${short}: 1 op de ${n}`,
  }[language];
}
