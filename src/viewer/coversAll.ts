import type { CoveredArea } from '../pixel/Redaction';

/** True where each of the areas is among those of `cover`, in all frames that it is for. */
export const coversAll = (cover: readonly CoveredArea[], areas: readonly CoveredArea[]): boolean =>
  areas.every((area) => cover.some((each) => sameRect(each, area) && inAllFrames(each, area)));

const sameRect = (a: CoveredArea, b: CoveredArea): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const inAllFrames = ({ frames: there }: CoveredArea, { frames: wanted }: CoveredArea): boolean =>
  there === undefined || (wanted?.every((frame) => there.includes(frame)) ?? false);
