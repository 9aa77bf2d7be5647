import { describe, expect, it } from 'vitest';
import { inBatches } from '../../../headless/cleaning/inBatches';
import { lanesSave, type FileToSave } from '../../../headless/cleaning/lanesSave';
import type { FolderService, SavedOutcome, Target } from '../../../headless/lane/FolderService';
import { createPool } from '../../../src/lanes/pool';

const file = (id: number, study = 'one', size = 1000): FileToSave =>
  ({ file: { id, size, facts: { study } }, source: new Blob([]) }) as unknown as FileToSave;

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

const targetOf = ({ id }: { readonly id: number }): Target =>
  ({ path: `/out/${id}`, part: `/parts/${id}`, continues: false }) as Target;

/** The outcome of a target, as a refusal that names what it was asked for. */
const said = ({ part, continues }: Target): SavedOutcome =>
  ({ kind: 'refusal', code: `${part} ${continues}` }) as unknown as SavedOutcome;

/** Runs lanes that answer as `answer` does; what was settled, by the number of the file. */
async function settled(
  files: readonly FileToSave[],
  answer: (targets: readonly Target[], die: () => void) => Promise<readonly SavedOutcome[]>,
  ready: (folder: string) => undefined = () => undefined,
): Promise<{ told: Map<number, SavedOutcome>; requests: string[] }> {
  const told = new Map<number, SavedOutcome>();
  const requests: string[] = [];
  const pool = createPool<FolderService>(() => {
    let die = (): void => undefined;
    const died = new Promise<void>((resolve) => (die = resolve));
    const cleanAll: FolderService['cleanAll'] = (asked) =>
      answer(
        asked.map(({ target }) => target),
        die,
      );
    return { service: { cleanAll } as FolderService, died, terminate: die };
  }, 1);
  await lanesSave(pool, each(files), false, {
    requestFor: ({ facts }) => (requests.push(facts.study), undefined),
    targetOf,
    ready,
    settle: ({ id }, outcome) => void told.set(id, outcome),
  });
  pool.close();
  return { told, requests };
}

describe('files that a lane is asked about in one message', () => {
  it('are of one study, in their order, and few where they are large', async () => {
    const large = 9 * 1024 * 1024;
    const files = [file(1), file(2), file(3, 'two'), file(4, 'two', large), file(5, 'two', large), file(6)];
    const batches: number[][] = [];
    for await (const batch of inBatches(each(files), ({ facts }) => facts.study))
      batches.push(batch.map(({ file: { id } }) => id));
    expect(batches).toEqual([[1, 2], [3, 4], [5], [6]]);
  });

  it('each get their own outcome', async () => {
    const { told, requests } = await settled([file(1), file(2), file(3, 'two')], (targets) =>
      Promise.resolve(targets.map(said)),
    );
    expect([...told]).toEqual([1, 2, 3].map((id) => [id, said(targetOf({ id }))]));
    expect(requests).toEqual(['one', 'two']);
  });

  it('are asked for one by one where the lane dies over them: that costs the file that is to blame, and what was made before is found again', async () => {
    const { told } = await settled([file(1), file(2), file(3)], (targets, die) => {
      if (!targets.some(({ path }) => path === '/out/2')) return Promise.resolve(targets.map(said));
      die();
      return new Promise(() => undefined);
    });
    const again = (id: number): Target => ({
      ...targetOf({ id }),
      part: `/parts/${id}.again`,
      continues: true,
    });
    expect(told.get(1)).toEqual(said(again(1)));
    expect(told.get(2)).toEqual({ kind: 'failed', code: 'lane-died' });
    expect(told.get(3)).toEqual(said(again(3)));
  });
});
