import type { Finding } from '../../deid/findings/Inspection';
import type { Inspected, InspectionOutcome } from '../../file/inspect/Inspected';
import type { SourceFile } from '../../platform/SourceFile';
import type { FileFacts } from '../FileRow';
import type { PatientSummary } from '../people/PatientSummary';
import { PatientTree } from '../people/PatientTree';
import { Aggregate } from './Aggregate';
import { LateFindings, type JudgePaths } from './LateFindings';
import { studyOf } from './studyOf';
import type { Summary } from './Summary';
import { Survey, type Told } from './Survey';

/** What all inspections together tell a person. */
export class Overview<Source> {
  readonly survey = new Survey<Source, FileFacts>();
  readonly #aggregate = new Aggregate();
  readonly #tree = new PatientTree();
  readonly #late = new LateFindings();

  /** @param source as in `Survey` */
  add(file: SourceFile, source: Source | undefined, outcome: InspectionOutcome): void {
    if (outcome.kind !== 'inspection') {
      this.survey.add(file, source, outcome);
      return;
    }
    const told = toldBy(outcome);
    this.survey.add(file, source, told);
    this.#aggregate.add(file.id, outcome.findings);
    this.#tree.add(file.id, outcome);
    this.#late.add(file.id, file.path, told.facts.study, outcome);
  }

  /** What shows only when all files were read, by file. */
  async judgeLate(judgePaths: JudgePaths): Promise<ReadonlyMap<number, readonly Finding[]>> {
    const findings = await this.#late.findings(this.survey.secrets, judgePaths);
    for (const [id, late] of findings) this.#aggregate.add(id, late);
    return findings;
  }

  summary(): Summary {
    return this.#aggregate.summary();
  }

  patients(): PatientSummary[] {
    return this.#tree.patients();
  }
}

function toldBy(inspected: Inspected): Told<FileFacts> {
  const { sopClass, transferSyntax, modality, needsEyes, picture, place, instance, levels } = inspected;
  const { identity, studySecrets } = inspected;
  const patient = identity.key;
  const study = studyOf(inspected.study.uid, patient);
  const facts = {
    sopClass,
    transferSyntax,
    modality,
    study,
    patient,
    levels,
    needsEyes,
    picture,
    place,
    instance,
  };
  return { kind: 'told', facts, identity, secrets: studySecrets };
}
