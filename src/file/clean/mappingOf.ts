import { foldId } from '../../deid/identity/foldId';
import type { KeyedIdentity } from '../../deid/identity/keyedIdentity';
import type { Plan } from '../../deid/plan/edit/Plan';
import type { Mapping } from '../../report/mappingCsv';

/**
 * Old and new of what a run replaces, as the copy has it. What the plan keeps is no part of it.
 * @param id Patient ID of the source
 * @param fresh Patient ID of the copy
 */
export const mappingOf = (plan: Plan, id: string, fresh: string, identity: KeyedIdentity): Mapping => ({
  patient: id === '' || fresh === '' || foldId(fresh) === foldId(id) ? undefined : [id, fresh],
  uids: [
    ...plan.secrets
      .filter(({ kind, text }) => kind === 'uid' && !plan.renamed.some(([old]) => old === text))
      .map(({ text }) => [text, identity.uid(text)] as const),
    ...plan.renamed,
  ],
});
