import type { Secret } from '../src/deid/Plan';
import { dicomService } from '../src/jobs/dicomService';
import { guarded } from '../src/jobs/guarded';
import type { Survey, FolderService } from './FolderService';
import { surveyFile } from './surveyFile';
import { glance, openSource } from './openSource';
import { save } from './save';

/** What this lane has told of each study. */
const told = new Map<string, Set<string>>();

/** The services of the app over files of the disk. */
export const laneService: FolderService = {
  inspect: (source) => dicomService.inspect(glance(source)),

  survey: (source) =>
    guarded(async () => {
      const outcome = await surveyFile(glance(source));
      return outcome.kind === 'survey' ? { ...outcome, secrets: untold(outcome) } : outcome;
    }),

  clean: (source, request, target) =>
    guarded(async () => {
      const outcome = await dicomService.clean(await openSource(source), request);
      if (outcome.kind !== 'cleaning') return outcome;
      const { blob, edits, ...cleaning } = outcome;
      const written = await save(blob, target);
      if (written.kind === 'failed') return written;
      const { sha256, readBack } = written;
      const ledger = target.ledger ? JSON.stringify(edits) : '';
      return { ...cleaning, ledger, bytes: blob.size, sha256, readBack };
    }),
};

function untold({ study, secrets }: Survey): Secret[] {
  const known = told.get(study) ?? new Set();
  told.set(study, known);
  return secrets.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    return !known.has(key) && known.add(key);
  });
}
