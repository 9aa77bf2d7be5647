import type { PlantedFile, ScoredPreset } from '../../selftest/Planted';
import { plantedFiles } from '../../selftest/plantedFiles';
import { scoreCopies, type Made } from '../../selftest/score/scoreCopies';
import { drawnArea, drawnPicture } from '../../selftest/set/pictures';
import type { Ports } from '../Ports';
import { Session } from '../session.svelte';
import { catchingPorts, type Caught } from './catchingPorts';
import type { Round } from './Round';
import { sheetOf } from './sheetOf';
import type { NetworkSeen, SelfTestSheet } from './SelfTestSheet';

/** Every purpose that hides whom files are about. */
const presets = ['basic', 'strict', 'research', 'second-opinion'] as const satisfies readonly ScoredPreset[];

/** Ended by the person, or by a fault of the page that its own message tells of. */
export class SelfTestEnded extends Error {}

/**
 * Cleans the planted files on this machine, by the lanes and the whole way that a person’s files go, once for each purpose and once with the
 * drawn name blacked out, and holds all that would have left the page against what must be in it.
 *
 * @param told how many of all rounds are done
 * @throws SelfTestEnded where a round was stopped or broke
 */
export async function runSelfTest(
  ports: Ports,
  network: () => NetworkSeen,
  told: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<SelfTestSheet> {
  const files = plantedFiles();
  const { ports: own, caught } = catchingPorts(ports);
  const session = new Session(own);
  const stop = (): void => session.cancel();
  signal.addEventListener('abort', stop);
  const began = ports.now();
  try {
    await session.take(files.map(({ path, bytes }) => ({ path, blob: new Blob([bytes]) })));
    const rounds: Round[] = [];
    const go = async (preset: ScoredPreset, blackedOut: boolean): Promise<void> => {
      told(rounds.length, presets.length + 1);
      rounds.push(await roundOf(session, caught, files, preset, blackedOut));
      if (signal.aborted) throw new SelfTestEnded('stopped');
    };
    for (const preset of presets) await go(preset, false);
    const drawn = session.work.files.find(({ path }) => path === pathOf(files, drawnPicture));
    if (drawn === undefined) throw new SelfTestEnded('lost');
    session.work.review.cover([drawn.id], drawnArea);
    session.work.takeInUnseen([drawn.id], true);
    await go('basic', true);
    const milliseconds = ports.now().getTime() - began.getTime();
    return sheetOf({ at: began, files, rounds, network: network(), milliseconds });
  } finally {
    signal.removeEventListener('abort', stop);
    session.startOver();
  }
}

const pathOf = (files: readonly PlantedFile[], wanted: number): string | undefined =>
  files.find(({ number }) => number === wanted)?.path;

async function roundOf(
  session: Session,
  caught: Caught,
  files: readonly PlantedFile[],
  preset: ScoredPreset,
  blackedOut: boolean,
): Promise<Round> {
  session.choosePurpose(preset);
  await session.clean();
  const { result, handover } = session.work;
  if (session.phase !== 'cleaned' || result === undefined) throw new SelfTestEnded('broken');
  [caught.copies, caught.report] = [[], ''];
  await handover.saveZip();
  await handover.saveReport('json');
  return {
    ...{ preset, blackedOut, verified: result.verified, made: caught.copies.length, report: caught.report },
    scores: scoreCopies(files, await read(caught), preset),
  };
}

/** The bytes of all copies: those of the set are a few kilobytes each. */
const read = ({ copies }: Caught): Promise<Made[]> =>
  Promise.all(
    copies.map(async ({ name, blob }) => ({ name, bytes: new Uint8Array(await blob.slice().arrayBuffer()) })),
  );
