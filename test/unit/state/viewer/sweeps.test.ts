import { describe, expect, it } from 'vitest';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import { createPool } from '../../../../src/lanes/pool';
import { readRules } from '../../../../src/pixel/layouts/readRules';
import type { FileRow } from '../../../../src/run/FileRow';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';
import { Pictures } from '../../../../src/state/viewer/pictures.svelte';
import { pictureRow } from './pictureRow';

const need = [10, 30, 20];
const rowOf = (id: number, needsEyes: 'modality' | undefined): FileRow =>
  pictureRow(id, { instanceNumber: id, need: need[id] ?? 0 }, needsEyes);
/** Only the first one needs eyes. */
const mixed = need.map((_, id) => rowOf(id, id === 0 ? 'modality' : undefined));

function pictures(service: Partial<PixelService>, rows: readonly FileRow[] = mixed) {
  const review = new PixelReview();
  const lane = () => ({
    service: service as PixelService,
    died: new Promise<void>(() => undefined),
    terminate: () => undefined,
  });
  const toSee = rows.filter(({ facts }) => facts?.needsEyes !== undefined);
  const source = {
    files: rows,
    read: { files: rows, patients: [] },
    toSee,
    review,
    people: { leftOut: new Set<number>() },
    copyOf: () => undefined,
  };
  return new Pictures(() => source, createPool(lane, 1));
}
const ids = (all: Pictures): number[] => all.toSee.map(({ id }) => id);
const idIn = async (blob: Blob): Promise<number> => Number(await blob.text());

describe('rules of a person', () => {
  const service: Partial<PixelService> = {
    rules: (text) => Promise.resolve(readRules(text)),
    proposal: async (blob, rules) => ({
      kind: 'proposal',
      redaction: (await idIn(blob)) === 2 ? { cover: rules[0]?.cover ?? [], unreviewed: 'hold' } : undefined,
    }),
  };
  const own =
    '[{"match": {"rows": 9}, "cover": [{"x": 0, "y": 0, "width": 3, "height": 2}], "reviewed": true}]';

  it('bring the pictures that they fit into the queue, with a proposal and no decision', async () => {
    const all = pictures(service);
    await all.rules.take(new Blob([own]));
    expect(ids(all)).toEqual([2, 0]);
    expect(all.review.hints.proposalFor(2)?.cover).toEqual([{ x: 0, y: 0, width: 3, height: 2 }]);
    expect(all.review.decisionOf(2)).toBe('hold');
    all.rules.forget();
    expect(ids(all)).toEqual([0]);
  });

  it('say with their line what could not be translated', async () => {
    const all = pictures(service);
    await all.rules.take(
      new Blob(['Title\n{ Modality.equals("US") }\n(0,0,10,10)\n{ Nothing.equals("US") }\n(0,0,1,1)']),
    );
    expect(all.review.hints.rules?.rules).toHaveLength(1);
    expect(all.review.hints.rules?.problems).toEqual([{ line: 4, code: 'unknown-attribute' }]);
  });

  it('name the place of a fault in JSON, and follow none of them', async () => {
    const all = pictures(service);
    await all.rules.take(new Blob(['[{"match": {"rows": "nine"}, "keepOnly": "ultrasound-regions"}]']));
    expect(all.review.hints.rules).toMatchObject({ rules: [], fault: '[0].match.rows' });
    expect(all.review.hints.proposed).toEqual([]);
  });

  it('say so where a file cannot be read as text at all', async () => {
    const all = pictures({ ...service, rules: () => Promise.resolve({ kind: 'failed', code: 'internal' }) });
    await all.rules.take(new Blob(['x']));
    expect(all.review.hints.badRules).toBe(true);
  });
});
