import type { Rect } from '../../../pixel/Redaction';
import type { Desk } from '../../../state/viewer/Desk.svelte';
import { viewerKeys } from '../viewerKeys';

const turns: Readonly<Partial<Record<string, readonly [by: number, rows: number]>>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/**
 * The keys of the grid and of the picture beside it.
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
  const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
  const turn = plain ? turns[event.key] : undefined;
  if (turn === undefined)
    return viewerKeys(event, {
      approve: () => desk.approve(),
      blackOut: () => desk.blackOut(kept),
      leaveOut: () => desk.leaveOut(),
      play: () => desk.play(),
    });
  event.preventDefault();
  desk.move(turn[0] + turn[1] * columns);
  return true;
}
