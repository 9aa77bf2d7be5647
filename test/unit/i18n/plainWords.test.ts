import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/i18n/Language';
import { messagesOf } from '../../fixtures/messagesOf';

/** Texts that people of this project mended, and will not see again; of files that others write, their own tests speak. */
const forbidden: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [
    /(?<!, |um wen |worum )\bes geht\b(?! um)/i,
    /Es geht, was/,
    /(lässt|lassen|ließ|ließen) sich\b/,
    /\b(tritt|treten|getreten)\b.*\bStelle\b/,
    /\bspr(icht|echen) dagegen\b/,
    /Bytes ohne Text/,
    /Nummer keine Nummer/,
    /gleichmäßig verschoben/,
    /Bildschirmfoto/,
    /Ohne Ihre Entscheidung/,
    /Menschen, die nicht wissen/,
    /weltweit eindeutig|„eindeutige/,
    /nicht zufällig/,
    /eingebettet|Betrachter\b|identifizierend/,
    /Es wird (begonnen|gelesen|geprüft)/,
    /anzusehen waren|zu sehen gewesen sein/,
  ],
  en: [
    /not to know whom/,
    /\btakes? its place\b/,
    /\bLet go\b/i,
    /number no number/,
    /\bwhom it is about\b/,
    /\bspeaks? against\b/,
    /\bstands? (in|at|beside|behind|once|wholly)\b|\bstood\b/,
    /\b(behind|beside) the (last|end|picture)/,
    /\bshall\b/,
    /\bhold for\b|\bwholly\b|\beased\b/,
    /globally unique/,
    /\bleads? to (a person|you|people|somebody)\b/,
    /picture data (are|hold)/,
    /without a look\b/,
  ],
  nl: [
    /niet hoeven te weten/,
    /Beeld eroverheen/,
    /\bhoud(en|t)\b(?! we tegen)/,
    /aan u toe te wijzen/,
    /\bviewer\b|\boverlays?\b|\bframes?\b/i,
    /wereldwijd uniek|“unieke”/,
    /\bkomt er .* voor in de plaats\b/,
    /(naar|tot) een persoon leid/,
    /spre(ekt|ken) ertegen/,
    /\bgaat weg\b/,
  ],
};
/** What is for staff names attributes of the standard by their English names. */
const notForPatients = /^\.(attributes|reasons|intake|report|epa|findings\.kinds\.[a-z-]+\.staff)/;

function textsAt(node: unknown, path = ''): [path: string, text: string][] {
  if (notForPatients.test(path)) return [];
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const call = node as (...given: unknown[]) => unknown;
    return [call(0, 0, 0, 0), call(1, 1, 1, 1), call(20, 20, 20, 20), call(20, 20, 0, 0)].flatMap((told) =>
      textsAt(told, path),
    );
  }
  return Object.entries(node as object).flatMap(([key, inner]) => textsAt(inner, `${path}.${key}`));
}

describe('a sentence of the page', () => {
  it.each(languages)('in %s has none of the turns of phrase that were mended', (language) => {
    const told = textsAt(messagesOf(language));
    expect(told.length).toBeGreaterThan(500);
    for (const pattern of forbidden[language])
      expect(told.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it.each(languages)('in %s is not repeated by its neighbour in the viewer', (language) => {
    const { tools, windows } = messagesOf(language).viewer;
    expect(Object.values(tools)).not.toContain(windows);
  });
});
