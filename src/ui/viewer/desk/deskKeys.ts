import type { Rect } from '../../../pixel/Redaction';
import type { Desk } from '../../../state/viewer/Desk.svelte';

const turns: Readonly<Partial<Record<string, readonly [by: number, rows: number]>>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/**
 * The keys of the grid and of the picture beside it. A key that is held down decides once: what rushes by was not looked at.
 * @param columns of the grid
 * @param kept areas that the person keeps for pictures like this
 * @returns true where the key means something here
 */
export function deskKeys(
  desk: Desk,
  event: KeyboardEvent,
  columns: number,
  kept: readonly Rect[] | undefined,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const turn = turns[event.key];
  const act = {
    Enter: () => desk.approve(),
    b: () => desk.blackOut(kept),
    d: () => desk.leaveOut(),
    ' ': () => desk.play(),
  }[event.key.toLowerCase().replace('enter', 'Enter')];
  if (turn !== undefined) desk.move(turn[0] + turn[1] * columns);
  else if (act === undefined) return false;
  else if (!event.repeat) act();
  event.preventDefault();
  return true;
}
