/** Letters at the edges of a picture: where the patient's left, head, front ... lie. */
export interface OrientationMarks {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
}

/** Patient directions of PS3.3 C.7.6.1.1.1: x runs to the left hand, y to the back, z to the head. */
const letters = [
  ['R', 'L'],
  ['A', 'P'],
  ['F', 'H'],
] as const;

/** Below this part of a direction a second letter says more than it helps (about 20 degrees). */
const oblique = 0.35;

/** @param cosines Image Orientation (Patient): direction of the rows, then of the columns. Undefined where they are none. */
export function orientationMarks(cosines: readonly number[] | undefined): OrientationMarks | undefined {
  if (cosines?.length !== 6 || !cosines.every(Number.isFinite)) return undefined;
  const row = cosines.slice(0, 3);
  const column = cosines.slice(3);
  const [right, bottom] = [lettersOf(row), lettersOf(column)];
  if (right === '' || bottom === '') return undefined;
  const opposite = (direction: readonly number[]): string => lettersOf(direction.map((part) => -part));
  return { left: opposite(row), right, top: opposite(column), bottom };
}

/** The main direction first. */
function lettersOf(direction: readonly number[]): string {
  return direction
    .map((part, axis) => ({ size: Math.abs(part), letter: letters[axis]?.[part > 0 ? 1 : 0] ?? '' }))
    .filter(({ size }) => size > oblique)
    .sort((a, b) => b.size - a.size)
    .map(({ letter }) => letter)
    .slice(0, 2)
    .join('');
}
