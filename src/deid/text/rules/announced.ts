import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { degreeBehind } from './degreeBehind';
import { formOfAddress } from './formOfAddress';
import { particle } from './particle';
import { person } from './person';
import { placeTitle } from './placeTitle';
import { role } from './role';
import { spokenTo } from './spokenTo';
import { townIn } from './townIn';

/** What goes because of a word that announces a name; undefined where the word announces none. */
export type Announcement = (phrase: Phrase, at: number) => Cut[] | undefined;

const announcements: readonly Announcement[] = [
  formOfAddress,
  role,
  person,
  spokenTo,
  placeTitle,
  particle,
  degreeBehind,
  townIn,
];

/** Names by the word beside them: a form of address or a role (`Frau Dr. Klein`, `Arzt: Herz`), who somebody is, a particle, a degree; towns. */
export function announced(phrase: Phrase): Cut[] {
  const cuts: Cut[] = [];
  const named = new Set<number | 'all'>();
  for (let at = 0; at < phrase.tokens.length - 1; at++) {
    // What is a name announces no other, but it may be the first word of a place: `Praxis Bad Kissingen`.
    for (const announcement of named.has(at) ? [placeTitle] : announcements) {
      const found = announcement(phrase, at);
      if (found === undefined) continue;
      for (const cut of found) {
        named.add(cut.at);
        cuts.push(cut);
      }
      break;
    }
  }
  return cuts;
}
