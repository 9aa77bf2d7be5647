import { dicomService } from '../../src/lanes/dicomService';
import { headOf, lookInto } from '../../src/lanes/lookInto';
import { outcomeOf } from '../../src/lanes/outcomeOf';
import { ToldSecrets } from '../../src/lanes/ToldSecrets';
import type { DirectoryEntry } from '../../src/export/DirectoryEntry';
import type { FolderService, SavedOutcome, Source, SurveyOutcome, Target } from './FolderService';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { directoryEntryOf } from '../../src/export/directoryEntryOf';
import { contentOf } from '../../src/file/contentOf';
import { digestOf } from '../../src/file/digestOf';
import { Memory } from '../../src/file/Memory';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import type { CleaningOutcome } from '../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import { auditInLane } from './auditInLane';
import { CopyWriter } from './CopyWriter';
import { DiskBlob } from '../disk/DiskBlob';
import { Scratch } from '../disk/Scratch';
import { sameBytes } from './sameBytes';
import { searchPicture, type SearchedPicture } from './searchPicture';
import { surveyFile } from './surveyFile';
import { glance, openSource } from './openSource';

const memory = new Memory();

/** What this lane has told of each study. */
const told = new ToldSecrets();

/** Files of one study are cleaned by the same request: what is made of its secrets is remembered with them. */
let latest: CleanRequest | undefined;

/** The services of the app over files of the disk. */
export const laneService: FolderService = {
  inspect: async (source) => {
    const file = glance(source);
    return dicomService.inspect((await headOf(file)) ?? file);
  },

  survey: (files, rules, anew) =>
    outcomeOf(() => {
      if (anew) told.forget();
      const offered = files.map(({ path, source }) => ({ path, blob: glance(source) }));
      return lookInto(offered, (file) => outcomeOf(() => surveyed(file, rules)));
    }),

  search: (source) => outcomeOf(async () => (await searchPicture(await openSource(source)))?.search),
  content: (source) => outcomeOf(async () => contentOf(await openSource(source))),

  audit: (source, request) => outcomeOf(() => auditInLane(source, request)),
  digest: (source, withSha256) => outcomeOf(() => digestOf(glance(source), withSha256)),

  clean: (source, told, target) => outcomeOf(() => clean(source, requested(told), target)),

  cleanAll: (files, told) =>
    outcomeOf(async () => {
      const asked = requested(told);
      const outcomes: SavedOutcome[] = [];
      for (const { source, target } of files)
        outcomes.push(await outcomeOf(() => clean(source, asked, target)));
      return outcomes;
    }),
};

function requested(told: CleanRequest | undefined): CleanRequest {
  latest = told ?? latest;
  if (latest === undefined) throw new Error('nothing was asked for');
  return latest;
}

async function clean(source: Source, asked: CleanRequest, target: Target): Promise<SavedOutcome> {
  const scratch = new Scratch(`${target.part}.pixels`);
  const copy = new CopyWriter(target);
  try {
    const blob = await openSource(source);
    const tools = pixelToolsWith(scratch.keep, (source, change) => DiskBlob.changed(source, change));
    const searched = target.search === true ? await searchPicture(blob, asked.rules) : undefined;
    const request = { ...withSearch(asked, searched), ...target.ofFile };
    const outcome = await cleanFile(blob, request, { tools, tee: copy.take, memory, sameBytes });
    return { ...(await saved(outcome, target, copy)), search: searched?.search };
  } finally {
    copy.end();
    scratch.remove();
  }
}

/** Rules that leave text in this picture count as reviewed by nobody. */
function withSearch(asked: CleanRequest, searched: SearchedPicture | undefined): CleanRequest {
  if (searched === undefined) return asked;
  const { search, rulesSuffice } = searched;
  const rules = rulesSuffice ? asked.rules : asked.rules?.map((rule) => ({ ...rule, reviewed: false }));
  return { ...asked, textFound: search.places > 0, rules };
}

async function saved(outcome: CleaningOutcome, target: Target, copy: CopyWriter): Promise<SavedOutcome> {
  if (outcome.kind !== 'cleaning') return outcome;
  const { blob, edits, ...cleaning } = outcome;
  const written = copy.finish(blob.size);
  if (written.kind === 'failed') return written;
  const { sha256, crc, readBack } = written;
  const ledger = target.ledger ? JSON.stringify(edits) : '';
  const entry = target.listed ? await entryOf(blob) : undefined;
  return { ...cleaning, ledger, bytes: blob.size, sha256, crc, readBack, entry };
}

/** From the copy itself: what the source said and the copy does not is in no DICOMDIR. */
async function entryOf(copy: Blob): Promise<DirectoryEntry | undefined> {
  const part10 = await readPart10(copy);
  return part10.kind === 'part10' ? directoryEntryOf(part10) : undefined;
}

async function surveyed(file: Blob, rules: readonly RedactionRule[] | undefined): Promise<SurveyOutcome> {
  const outcome = await surveyFile(file, rules, memory);
  if (outcome.kind !== 'survey') return outcome;
  return { ...outcome, secrets: told.untold(outcome.study, outcome.secrets) };
}
