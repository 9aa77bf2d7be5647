import { HeldBlob } from '../../src/dicom/model/HeldBlob';
import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import { auditFile } from '../../src/file/audit/auditFile';
import { cleanFile } from '../../src/file/clean/cleanFile';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import { directoryEntry } from '../../src/file/directoryEntry';
import { inspectFile } from '../../src/file/inspect/inspectFile';
import { Memory } from '../../src/file/Memory';
import { elementRows } from '../../src/file/rows/elementRows';
import { sniff } from '../../src/file/sniff';
import type { Case } from './Cases';
import { marked } from './laws/marked';
import { ourFaults } from './laws/ourFaults';
import { reread } from './laws/reread';
import { told } from './laws/told';
import { plantedIn } from './planted';
import type { Random } from './Random';
import { Steps } from './Steps';
import type { Trial } from './Trial';
import { viewCase } from './viewCase';

const presets = ['basic', 'basic', 'research', 'strict', 'second-opinion', 'own-record'] as const;
const key = new Uint8Array(32).fill(7);
const tools = pixelToolsWith((bytes) => new Blob([bytes]));

/** One input goes the whole way that a file goes on the page, and every law is held against what comes out. */
export async function runCase({ bytes }: Case, coins: Random, clock?: () => number): Promise<Trial> {
  const steps = new Steps(clock);
  const file = await HeldBlob.of(new Blob([bytes]));
  const memory = new Memory();
  const [look] = (await steps.take('sniff', () => sniff([{ path: 'DICOM/IM1', blob: file }]))) ?? [];
  steps.note(look?.kind ?? '');
  const inspection = await steps.take('inspect', () => inspectFile(file, memory));
  if (inspection?.kind === 'ignored') await steps.take('directory', () => readDicomdir(file));
  const preset = coins.pick(presets);
  const request: CleanRequest = {
    choice: { preset, options: [] },
    key,
    studySecrets: inspection?.kind === 'inspection' ? inspection.studySecrets : [],
    pixels: 'export-unreviewed',
  };
  const cleaned = await steps.take(preset, () => cleanFile(file, request, { memory }));
  const copies: Cleaning[] = cleaned?.kind === 'cleaning' ? [cleaned] : [];
  if (inspection?.kind === 'inspection' && coins.chance(0.1)) {
    await steps.take('elements', () => elementRows(file, request, memory), true);
    // What a lane remembers of one file must not change what it does to the next.
    await steps.take('again', () => cleanFile(file, request, { memory }), true);
  }
  const needsDecoder = cleaned?.kind === 'refusal' && cleaned.code === 'needs-decoder';
  if (needsDecoder || coins.chance(0.05))
    copies.push(...(await viewCase(file, request, { steps, coins, tools, memory })));
  const verification = cleaned?.kind === 'not-verified' ? cleaned.verification.checks : [];
  const notVerified = verification.flatMap(({ name, status, detail = '' }) =>
    status === 'failed' ? `${name} ${detail.replace(/ at .*/, '')}` : [],
  );
  for (const fault of ourFaults(verification)) steps.fault('exception', fault);
  for (const copy of copies) await hold(copy, { bytes, preset, steps, coins });
  return {
    signature: [...new Set([...steps.codes, ...notVerified])].join('; '),
    copies: copies.length,
    milliseconds: steps.milliseconds,
    slowest: steps.slowest.name,
    faults: steps.faults,
    notVerified,
  };
}

interface Around {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly preset: (typeof presets)[number];
  readonly steps: Steps;
  readonly coins: Random;
}

/** The laws of a copy that was handed out. */
async function hold(copy: Cleaning, { bytes, preset, steps, coins }: Around): Promise<void> {
  const output = new Uint8Array(await copy.blob.slice(0, copy.blob.size).arrayBuffer());
  steps.note(...new Set(copy.edits.map(({ because }) => because)), ...copy.notes, copy.transferSyntax);
  steps.fault('reread', await reread(copy, bytes, output));
  const left = plantedIn(output);
  if (preset !== 'own-record') {
    if (left.size > 0) {
      const telling = await marked(bytes);
      const leaks = [...left].filter((value) => telling.has(value));
      if (leaks.length > 0)
        steps.fault('leak', `${preset}: ${String(leaks.length)} values, the first ${leaks[0] ?? ''}`);
      else steps.note('a value stays that nothing marks');
    }
    if (coins.chance(0.2)) steps.fault('told', await told(bytes, copy, left));
  }
  if (!coins.chance(0.25)) return;
  const held = await HeldBlob.of(copy.blob);
  const audit = await steps.take('audit', () => auditFile(held, { path: 'IMAGE00001.dcm', isDicom: true }));
  steps.note(...new Set(audit?.findings.map(({ kind, code }) => `${kind} ${code}`)));
  await steps.take('entry', () => directoryEntry(held));
}
