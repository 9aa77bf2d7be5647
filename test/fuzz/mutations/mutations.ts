import { codestream } from './codestreams';
import { otherDocument } from './documents';
import { inserted, moved, otherTag, otherVr, strayValue, writtenVr } from './headers';
import { lyingLength, otherValue } from './lengths';
import type { Mutation } from './Mutation';
import { deep, delimiters, many } from './nesting';
import { addedDescription, otherDescription, otherFragments } from './pixels';
import { hostileText, otherCharacters, otherNumber, otherSyntax } from './texts';

/** All kinds of faults, by how often each is wanted. */
export const mutations: readonly (readonly [weight: number, Mutation])[] = [
  [5, lyingLength],
  [4, otherValue],
  [3, otherVr],
  [3, writtenVr],
  [4, otherTag],
  [4, moved],
  [4, inserted],
  [3, strayValue],
  [2, deep],
  [3, delimiters],
  [1, many],
  [3, otherDescription],
  [2, addedDescription],
  [3, otherFragments],
  [4, codestream],
  [4, hostileText],
  [1, otherCharacters],
  [1, otherSyntax],
  [2, otherNumber],
  [3, otherDocument],
];
