import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/deid/text/cleanText';
import { inVocabulary } from '../../../../src/deid/text/inVocabulary';
import { isMedicalWord } from '../../../../src/deid/text/isMedicalWord';
import { secretMatcher } from '../../../fixtures/secretMatcher';
import { secretsIn } from '../../../../src/deid/secrets/secretsIn';
import { unpackWords } from '../../../../src/deid/text/unpackWords';

const nobody = secretMatcher([], []);
const clean = (text: string): string => cleanText(text, nobody).text;
/** Names that are words of the vocabulary too. */
const names = ['Klein', 'Lang', 'Herz', 'Hand', 'Nagel', 'Chambers', 'Long'];

describe('names that are words of the vocabulary', () => {
  test('go where a form of address is glued to them', () => {
    for (const name of names)
      // `Pat.` says of nobody who it is.
      for (const title of ['Fr.', 'Hr.', 'Dr.', 'Mr.', 'Pat.', 'Mw.'])
        expect(clean(`MRT Thorax nativ ${title}${name}`).replace(/ Pat\.$/, ''), title).toBe(
          'MRT Thorax nativ',
        );
  });

  test('go behind people by their role, a stranger between them or not', () => {
    for (const name of names)
      for (const role of ['Hausarzt', 'surgeon', 'echtgenoot', 'fysiotherapeut', 'Interpreter', 'Dienstarzt'])
        for (const said of [`${role} ${name}`, `${role}: ${name}`, `${role} Zbigniew ${name}`])
          expect(clean(`CT Thorax, ${said}, 12 mm`), said).not.toContain(name);
  });

  test('go where an adjective has a capital and no word it belongs to', () => {
    for (const name of ['Klein', 'Lang', 'Kurz', 'Small', 'Sharp', 'Reading'])
      for (const text of [`CT Abdomen nativ ${name}`, `discussed with ${name}, follow-up`])
        expect(clean(text), text).not.toContain(name);
  });

  test('go with the form of address before the small words of a name, and nothing else', () => {
    expect(clean("Ambulanz Prof. Dr. van 't Wout, Coxarthrose")).toBe('Ambulanz Coxarthrose');
    expect(clean("Mr. van 't Hof has severe calcification")).toBe('has severe calcification');
  });

  test('go behind a given name that many lists hold, unless they belong to what follows', () => {
    expect(clean('Thorax, Jonathan Schwach Prof.')).not.toContain('Schwach');
    expect(clean('wir berichten von Jonathan Anderer, CT Thorax')).not.toContain('Anderer');
    expect(clean('Jonathan Rechts Knie')).toBe('Rechts Knie');
  });

  test('go where they are a part of the body in a language that no other word of the text is in', () => {
    expect(clean('MRT Handgelenk Bilek')).toBe('MRT Handgelenk');
    expect(clean('Thorax Skora seitlich')).toBe('Thorax seitlich');
    for (const text of ['RM Spalla dx', 'Caviglia destra', 'El Bilek MR']) expect(clean(text)).toBe(text);
  });

  test('go before a degree, and behind `Dr` where it is no examination', () => {
    for (const name of ['Waters MD', 'Hart, PhD', 'Dr Low', 'Dr Short', 'Ms Hand'])
      expect(clean(`t2 tse tra ${name}`), name).not.toMatch(/Waters|Hart|Low|Short|Hand/);
    for (const text of ['Dr Chest 2 Views', 'DR CHEST', 'MS HEAD']) expect(clean(text)).toBe(text);
  });

  test('go with what is glued to them: figures, an ending, a particle', () => {
    for (const name of [
      'Iqbal2',
      '3mmSantos',
      'Chowdhury07',
      'PAPAZOGLOU67F',
      'Petrosyan2',
      "Whittaker's",
      'Whittaker\u2019s',
      'VDWEERD',
    ])
      expect(clean(`ankle ${name} chest routine`), name).toBe('ankle chest routine');
    for (const text of ["Crohn's disease", "the patient's left hip", 'ep2d tra 4mm', '3D SAG'])
      expect(clean(text)).toBe(text);
  });

  test('stay before the finding or the part that is called by them, and go where somebody is announced', () => {
    for (const text of [
      'Baker-Zyste links',
      "Baker's cyst",
      'Meckel-Divertikel',
      'Morbus Scheuermann',
      'Hill-Sachs-L\u00e4sion',
    ])
      expect(clean(`MRT, ${text}`)).toBe(`MRT, ${text}`);
    for (const text of [
      'Dr. Baker cyst',
      'OA Bennett Fraktur',
      'Mr Hill fracture',
      'fracture Baker',
      'Baker, Tom cyst',
    ])
      expect(clean(text), text).not.toMatch(/Baker|Bennett|Hill/);
    // The patient's own name goes all the same.
    expect(
      cleanText('Baker-Zyste links', secretMatcher([{ kind: 'name', text: 'Baker^Tom' }], [])).text,
    ).not.toContain('Baker');
  });

  test('stay where they speak of the examination', () => {
    for (const text of ['Small bowel obstruction', 'Kopf nativ', 'Schmerzen in der Hand', 'kleine Zyste'])
      expect(clean(text)).toBe(text);
  });

  test('go with the words of a place', () => {
    expect(clean('Thorax, Praxis Bad Kissingen')).not.toMatch(/Bad|Kissingen/);
    expect(clean('Thorax, Klinikum Frankfurt am Main')).not.toMatch(/Frankfurt|Main/);
    expect(clean('Thorax, wohnt Im Winkel 22, 12345 Ort')).not.toMatch(/Winkel|22/);
  });
});

test('A surname of two letters goes where it is that of the person, though a technique is called so, too', () => {
  for (const surname of ['Ko', 'Li', 'Ng']) {
    const own = secretMatcher([], secretsIn(`${surname}^Oluwaseun`, 'name'));
    for (const text of [
      `Kniegelenk PD fs tra ${surname}`,
      `Schwangere ${surname.toUpperCase()}, Plazenta praevia`,
    ])
      expect(cleanText(text, own).text.toLowerCase().split(/[ ,]+/), text).not.toContain(
        surname.toLowerCase(),
      );
  }
  expect(clean('Knie li')).toBe('Knie li');
});

test('Numbers by which somebody is called or kept go, measurements stay', () => {
  for (const text of ['Pieper 2345', 'sein 4711', 'rm 1234', 'Az. 4711/12', 'ID 1234-5678', 'am 12.3'])
    expect(clean(`Thorax, ${text}`), text).not.toMatch(/\d{2}/);
  expect(clean('Zyste 23 mm, Segment 4')).toBe('Zyste 23 mm, Segment 4');
});

describe('words of medicine', () => {
  test('are known by their Greek and Latin parts in German, Dutch and English', () => {
    for (const word of [
      'hysterosalpingographie',
      'nephrolithiasis',
      'cholangiozellulaere',
      'tenosynovitis',
      'thrombocytopenia',
      'lymfadenopathie',
    ])
      // prettier-ignore
      expect(isMedicalWord(word), word).toBe(true);
  });

  test('are no names that end as they do', () => {
    for (const name of [
      'petrovic',
      'jovanovic',
      'coster',
      'decoster',
      'pimentel',
      'sigmaringen',
      'liverpool',
    ])
      expect(inVocabulary(name), name).toBe(false);
  });
});

test('Packed words are what they were', () => {
  expect(unpackWords('AarmDenErDs')).toEqual(['arm', 'armen', 'armer', 'arms']);
  expect(unpackWords('At1BseC2')).toEqual(['t1', 'tse', 'ts2']);
  expect(unpackWords('')).toEqual([]);
});
