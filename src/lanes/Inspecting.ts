import type { Finding } from '../deid/findings/Inspection';
import type { Inspected, InspectionOutcome } from '../file/inspect/Inspected';
import { inspectFile } from '../file/inspect/inspectFile';
import type { Offered } from '../file/Looked';
import type { Memory } from '../file/Memory';
import { lookInto } from './lookInto';
import { outcomeOf } from './outcomeOf';
import type { LookAnswer, NumberedInspection } from './protocol';
import { Recurring } from './Recurring';
import { ToldSecrets } from './ToldSecrets';

/** The inspections of a lane, as they cross to the page: files of a study say the same a thousand times. */
export class Inspecting {
  readonly #memory: Memory;
  readonly #secrets = new ToldSecrets();
  readonly #findings = new Recurring<Finding>(({ category, keyword, path, value }) =>
    [category, keyword, path, value].join('\0'),
  );

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  async look(files: readonly Offered[], anew: boolean): Promise<LookAnswer> {
    if (anew) {
      this.#secrets.forget();
      this.#findings.forget();
    }
    const looked = await lookInto(files, async (file): Promise<InspectionOutcome | NumberedInspection> => {
      const outcome = await outcomeOf(() => inspectFile(file, this.#memory));
      return outcome.kind === 'inspection' ? this.#numbered(outcome) : outcome;
    });
    return { kind: 'look', files: looked, findings: this.#findings.news() };
  }

  #numbered(inspected: Inspected): NumberedInspection {
    const { study, identity, studySecrets } = inspected;
    return {
      ...inspected,
      kind: 'numbered-inspection',
      findings: inspected.findings.map((finding) => this.#findings.numberOf(finding)),
      studySecrets: this.#secrets.untold(`${study.uid}\0${identity.key}`, studySecrets),
    };
  }
}
