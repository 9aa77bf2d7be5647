import type { ProgressionChange } from './ProgressionChange';
import type { Precinct, Tile } from './Tile';

type Key = (precinct: Precinct) => number;

const [resolution, component, x, y]: [Key, Key, Key, Key] = [
  (precinct) => precinct.resolution,
  (precinct) => precinct.component,
  (precinct) => precinct.x,
  (precinct) => precinct.y,
];

/** For each progression, by what precincts are sorted (T.800 B.12.1); equal ones stay in the order of their numbers. */
const keys: readonly (readonly Key[])[] = [
  [resolution, component], // LRCP: layers outside of all
  [resolution, component], // RLCP: layers outside of components
  [resolution, y, x, component], // RPCL
  [y, x, component, resolution], // PCRL
  [component, y, x, resolution], // CPRL
];

/** Rows of POC that are followed, and packets passed over in one: more is not a picture but an attack. */
const mostChanges = 32;
const mostPassedOver = 2 ** 25;

/** The precincts of a tile, each as often as a packet of it comes, in the order of the packets. */
export function* packetOrder(tile: Tile, changes: readonly ProgressionChange[]): Generator<Precinct> {
  const all: ProgressionChange = {
    progression: tile.style.progression,
    resolutions: [0, 33],
    components: [0, tile.components.length],
    layersEnd: tile.style.layers,
  };
  for (const change of changes.length > 0 ? changes.slice(0, mostChanges) : [all])
    yield* volume(tile, change);
}

function* volume(tile: Tile, change: ProgressionChange): Generator<Precinct> {
  const layersEnd = Math.min(change.layersEnd, tile.style.layers);
  const precincts = tile.components
    .slice(...change.components)
    .flatMap(({ resolutions }) => resolutions.slice(...change.resolutions))
    .flatMap((each) => each.precincts);
  const order = keys[change.progression] ?? [];
  precincts.sort((a, b) => {
    for (const key of order) {
      const difference = key(a) - key(b);
      if (difference !== 0) return difference;
    }
    return a.number - b.number;
  });
  let passedOver = 0;
  for (const group of layered(precincts, change.progression)) {
    // A packet comes once: what an earlier volume brought is passed over.
    let layer = group.reduce((least, { layers }) => Math.min(least, layers), layersEnd);
    for (; layer < layersEnd; layer++)
      for (const precinct of group) {
        if (precinct.layers === layer) yield precinct;
        else if (++passedOver > mostPassedOver) return;
      }
  }
}

/** Sets of precincts through which the layers run one by one. */
function* layered(precincts: readonly Precinct[], progression: number): Generator<readonly Precinct[]> {
  if (progression === 0) yield precincts;
  else if (progression > 1) for (const precinct of precincts) yield [precinct];
  else
    for (let r = 0; r < 33; r++) {
      const group = precincts.filter((precinct) => precinct.resolution === r);
      if (group.length > 0) yield group;
    }
}
