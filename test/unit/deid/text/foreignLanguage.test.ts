import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/deid/text/cleanText';
import { isForeign } from '../../../../src/deid/text/languageOf';
import { tokensOf } from '../../../../src/deid/text/TextToken';
import { secretMatcher } from '../../../fixtures/secretMatcher';

const isForeignText = (text: string): boolean => isForeign(tokensOf(text));

describe('a text in a language that the lexicon does not speak', () => {
  test.each([
    ['Swedish', 'Undersökning av huvud och hals utan kontrast, jämfört med tidigare inte förändrat'],
    ['Danish', 'Undersøgelse af hoved uden kontrast, ikke tegn på blødning'],
    ['Norwegian', 'Undersøkelse av venstre skulder, ikke tegn til brudd'],
    ['Finnish', 'Oikea polvi, ei muutoksia, tutkimus ilman varjoainetta'],
    ['Czech', 'Vyšetření břicha bez kontrastní látky, játra nezvětšená'],
    ['Slovak', 'Vyšetrenie hlavy, bez čerstvého krvácania, ktoré by bolo zrejmé'],
    ['Hungarian', 'A jobb térd vizsgálata, törés nem látható'],
    ['Portuguese', 'Exame da coluna sem alterações, não há sinais de fratura à direita'],
    ['Romanian', 'Examen CT toracic, fără leziuni, se evidențiază ganglioni'],
    ['Croatian', 'Pregled desnog koljena, bez promjena'],
    ['Vietnamese', 'Chụp ngực, không thấy tổn thương'],
    ['Indonesian', 'Pemeriksaan kepala tanpa kontras, tidak tampak perdarahan'],
    ['Russian', 'КТ головы без контраста'],
    ['Greek', 'Αξονική τομογραφία θώρακος'],
    ['Arabic', 'أشعة الصدر'],
    ['Japanese', 'CT 胸部 単純'],
  ])('is known for one in %s', (_, text) => {
    expect(isForeignText(text)).toBe(true);
  });

  test('goes as a whole, and its reason is told once', () => {
    const text = 'Undersökning av huvud utan kontrast';
    expect(cleanText(text, secretMatcher([], []))).toEqual({
      text: 'Removed',
      cut: [{ text, because: 'language' }],
    });
  });
});

describe('a text in one of the eight languages, or in none', () => {
  test.each([
    'CT Abdomen',
    't2_tse_sag_384',
    'Arteria carotis interna sinistra',
    'MRT Knie links nativ und mit KM',
    'CT thorax with contrast, no evidence of embolism',
    'MRI knie links zonder contrast',
    'IRM du genou gauche sans injection',
    'RM ginocchio sinistro senza contrasto',
    'Radiografía de tórax sin alteraciones',
    'Sol diz MR incelemesi, kontrastsız',
    'TK klatki piersiowej bez kontrastu, nie uwidoczniono zmian ogniskowych',
    '10 µm, α-Fetoprotein 5 ng/ml, β 0.5',
    'CT Thorax Dvořák',
    'CT Thorax Иванов',
    'fÃ¼r MRT SchÃ¤del',
  ])('is not taken for one in another: %s', (text) => {
    expect(isForeignText(text)).toBe(false);
  });

  test('keeps its foreign word of one quotation', () => {
    expect(isForeignText('Der Patient sagt inte, sonst keine Beschwerden in der linken Schulter')).toBe(
      false,
    );
  });
});
