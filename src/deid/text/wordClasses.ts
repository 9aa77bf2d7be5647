import commonAnatomy from './lexicon/common/anatomy.txt';
import commonTechnique from './lexicon/common/technique.txt';
import agents from './lexicon/people/agents.txt';
import ambiguousTitles from './lexicon/people/ambiguousTitles.txt';
import certainRanks from './lexicon/people/certainRanks.txt';
import degrees from './lexicon/people/degrees.txt';
import degreesElsewhere from './lexicon/people/degreesElsewhere.txt';
import givenNames from './lexicon/people/givenNames.txt';
import nameParticles from './lexicon/people/nameParticles.txt';
import nounsThatAreNames from './lexicon/people/nounsThatAreNames.txt';
import openingParticles from './lexicon/people/openingParticles.txt';
import people from './lexicon/people/people.txt';
import peopleElsewhere from './lexicon/people/peopleElsewhere.txt';
import placeArticles from './lexicon/people/placeArticles.txt';
import placeTitles from './lexicon/people/placeTitles.txt';
import ranks from './lexicon/people/ranks.txt';
import riverParticles from './lexicon/people/riverParticles.txt';
import roles from './lexicon/people/roles.txt';
import rolesElsewhere from './lexicon/people/rolesElsewhere.txt';
import strongParticles from './lexicon/people/strongParticles.txt';
import titles from './lexicon/people/titles.txt';
import titlesElsewhere from './lexicon/people/titlesElsewhere.txt';
import townParticles from './lexicon/people/townParticles.txt';
import weakParticles from './lexicon/people/weakParticles.txt';
import wordsThatAreNames from './lexicon/people/wordsThatAreNames.txt';
import wordsThatAreNamesElsewhere from './lexicon/people/wordsThatAreNamesElsewhere.txt';
import examinationWords from './lexicon/technique/examinationWords.txt';
import techniquesThatAreNames from './lexicon/technique/techniquesThatAreNames.txt';
import acronyms from './lexicon/vocabulary/acronyms.txt';
import adjectives from './lexicon/vocabulary/adjectives.txt';
import adjectiveStems from './lexicon/vocabulary/adjectiveStems.txt';
import anatomy from './lexicon/vocabulary/anatomy.txt';
import connectives from './lexicon/vocabulary/connectives.txt';
import connectivesElsewhere from './lexicon/vocabulary/connectivesElsewhere.txt';
import findings from './lexicon/vocabulary/findings.txt';
import latinStems from './lexicon/vocabulary/latinStems.txt';
import nounsElsewhere from './lexicon/vocabulary/nounsElsewhere.txt';
import nounStems from './lexicon/vocabulary/nounStems.txt';
import otherStems from './lexicon/vocabulary/otherStems.txt';
import procedures from './lexicon/vocabulary/procedures.txt';
import technique from './lexicon/vocabulary/technique.txt';
import wordsElsewhere from './lexicon/vocabulary/wordsElsewhere.txt';
import { unpackWords } from './unpackWords';

/** What the lexicon may say of a word, as bits: one word can be several. */
export const wordClass = {
  /** Parts of the body, procedures, findings. */
  noun: 1 << 0,
  /** Adjectives, without their endings. */
  quality: 1 << 1,
  /** Holds a text together. */
  connective: 1 << 2,
  /** Another word that texts may keep; connectives are among them. */
  other: 1 << 3,
  /** Takes Latin endings. */
  latin: 1 << 4,
  /** Also a name of people. */
  nameLike: 1 << 5,
  given: 1 << 6,
  title: 1 << 7,
  ambiguousTitle: 1 << 8,
  degree: 1 << 9,
  role: 1 << 10,
  person: 1 << 11,
  rank: 1 << 12,
  agent: 1 << 13,
  nameParticle: 1 << 14,
  strongParticle: 1 << 15,
  weakParticle: 1 << 16,
  townParticle: 1 << 17,
  riverParticle: 1 << 18,
  nounAndName: 1 << 19,
  techniqueAndName: 1 << 20,
  ofExamination: 1 << 21,
  placeTitle: 1 << 22,
  placeArticle: 1 << 23,
  openingParticle: 1 << 24,
  certainRank: 1 << 25,
  /** Of French, Italian, Spanish, Turkish or Polish alone. */
  elsewhere: 1 << 26,
} as const;

let classes: ReadonlyMap<string, number> | undefined;

/** The classes of a folded word. The lists are unpacked when the first text is cleaned: most lanes never clean one. */
export const classesOf = (word: string): number => (classes ??= unpack()).get(word) ?? 0;

/** Whether a folded word is of one of these classes. */
export const isOf = (word: string, anyOf: number): boolean => (classesOf(word) & anyOf) !== 0;

function unpack(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bits: number): Map<string, number> =>
    found.set(word, (found.get(word) ?? 0) | bits);
  const { noun, quality, other, connective } = wordClass;
  // Devices without umlauts drop the dots of these.
  for (const [bits, lists] of [
    [noun, [anatomy, procedures, findings, commonAnatomy, nounStems]],
    [quality, [adjectives, adjectiveStems]],
    [other, [technique, commonTechnique, otherStems]],
  ] as const)
    for (const word of lists.flatMap(unpackWords)) {
      add(word, bits);
      add(withoutDots(word), bits);
    }
  for (const word of unpackWords(acronyms)) add(word, other);
  for (const word of unpackWords(connectives)) add(word, other | connective);
  // What German, English or Dutch has too is no word of another language.
  const main = new Set(found.keys());
  for (const [bits, list] of [
    [noun, nounsElsewhere],
    [other, wordsElsewhere],
    [other | connective, connectivesElsewhere],
  ] as const)
    for (const word of unpackWords(list))
      for (const written of new Set([word, bits === (other | connective) ? word : withoutDots(word)]))
        add(written, main.has(written) ? bits : bits | wordClass.elsewhere);
  for (const [bits, list] of [
    [wordClass.latin, latinStems],
    [wordClass.nameLike, wordsThatAreNames],
    [wordClass.nameLike, wordsThatAreNamesElsewhere],
    [wordClass.given, givenNames],
    [wordClass.title, titles],
    [wordClass.title, titlesElsewhere],
    [wordClass.ambiguousTitle, ambiguousTitles],
    [wordClass.degree, degrees],
    [wordClass.degree, degreesElsewhere],
    [wordClass.role, roles],
    [wordClass.role, rolesElsewhere],
    [wordClass.person, people],
    [wordClass.person, peopleElsewhere],
    [wordClass.rank, ranks],
    [wordClass.agent, agents],
    [wordClass.nameParticle, nameParticles],
    [wordClass.strongParticle, strongParticles],
    [wordClass.weakParticle, weakParticles],
    [wordClass.townParticle, townParticles],
    [wordClass.riverParticle, riverParticles],
    [wordClass.nounAndName, nounsThatAreNames],
    [wordClass.techniqueAndName, techniquesThatAreNames],
    [wordClass.ofExamination, examinationWords],
    [wordClass.placeTitle, placeTitles],
    [wordClass.placeArticle, placeArticles],
    [wordClass.openingParticle, openingParticles],
    [wordClass.certainRank, certainRanks],
  ] as const)
    for (const word of unpackWords(list)) add(word, bits);
  return found;
}

/** `schadel` and `ubersicht` beside `schaedel` and `uebersicht`. */
const withoutDots = (word: string): string => (word.length < 6 ? word : word.replace(/([aou])e/g, '$1'));
