import type { Looks } from '../../src/file/Looked';
import { sniff } from '../../src/file/sniff';
import type { Pool } from '../../src/lanes/pool';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import { together } from '../../src/lanes/together';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import type { FolderService, SurveyOutcome } from '../lane/FolderService';
import { sourceOf } from '../lane/sourceOf';

/** Surveys files in lanes, which open them. A lane of which an answer got lost is asked to tell all secrets anew. */
export function surveyLook(
  pool: Pool<FolderService>,
  rules: readonly RedactionRule[] | undefined,
): Looks<SurveyOutcome> {
  const heard = new WeakSet<FolderService>();
  return {
    look: async (files) => {
      const sources = files.map(({ path, blob }) => ({ path, source: sourceOf(blob), size: blob.size }));
      const looked = await together(
        pool,
        sources,
        async (lane, some) => {
          const anew = !heard.delete(lane);
          const answer = await lane.survey(
            some.map(({ path, source }) => ({ path, source })),
            rules,
            anew,
          );
          if (!('kind' in answer)) heard.add(lane);
          return answer;
        },
        { timeoutOf: ({ size }) => timeoutFor(size) },
      );
      return looked.map((file) => (file.kind === 'failed' ? { kind: 'dicom', told: file } : file));
    },
    sniff,
  };
}
