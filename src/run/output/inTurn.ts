/**
 * Hands things on in the order of their numbers, from 0 without a gap, whatever order they come in. Lanes finish out of turn;
 * what follows an order, such as a DICOMDIR, must be the same in every run.
 */
export function inTurn<Thing>(use: (thing: Thing) => void): (turn: number, thing: Thing) => void {
  const waiting = new Map<number, Thing>();
  let next = 0;
  return (turn, thing) => {
    waiting.set(turn, thing);
    for (;;) {
      const now = waiting.get(next);
      if (now === undefined) return;
      waiting.delete(next++);
      use(now);
    }
  };
}
