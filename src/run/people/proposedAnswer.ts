import type { Doubt, SameOrNot } from './Doubt';

/** What holds as long as nobody decides: one number is one person unless its people contradict each other, two numbers are two. */
export const proposedAnswer = ({ kind }: Pick<Doubt, 'kind'>): SameOrNot =>
  kind === 'one-number' ? 'same' : 'different';
