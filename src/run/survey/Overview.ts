import type { Finding } from '../../deid/findings/Inspection';
import type { Inspected, InspectionOutcome } from '../../file/inspect/Inspected';
import type { SourceFile } from '../../platform/taking/SourceFile';
import type { FileFacts, PictureKind } from '../FileRow';
import { interned } from '../interned';
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
  readonly #shared = {
    text: interned(),
    picture: interned<PictureKind>((picture) => JSON.stringify(picture)),
  };

  /** @param source as in `Survey` */
  add(file: SourceFile, source: Source | undefined, outcome: InspectionOutcome): void {
    if (outcome.kind !== 'inspection') {
      this.survey.add(file, source, outcome);
      return;
    }
    const told = toldBy(outcome, this.#shared);
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

  /** In steps (`inSteps`), as `patients`. */
  summary(): Generator<void, Summary> {
    return this.#aggregate.summary();
  }

  patients(): Generator<void, PatientSummary[]> {
    return this.#tree.patients();
  }
}

interface Shared {
  readonly text: (text: string) => string;
  readonly picture: (picture: PictureKind) => PictureKind;
}

/** What is kept of a file. A few hundred bytes count: there may be hundreds of thousands. */
function toldBy(inspected: Inspected, shared: Shared): Told<FileFacts> {
  const { sopClass, transferSyntax, modality, needsEyes, picture, place, levels, findings } = inspected;
  const { identity, studySecrets } = inspected;
  const patient = identity.key;
  const study = studyOf(inspected.study.uid, patient);
  // The text by which the finding is kept anyway.
  const uid = findings.find(({ value }) => value === inspected.instance.uid)?.value ?? inspected.instance.uid;
  const facts = {
    sopClass,
    transferSyntax,
    modality: shared.text(modality),
    study,
    patient,
    levels,
    needsEyes,
    picture: picture && shared.picture(kindOf(picture)),
    place,
    instance: { uid, head: inspected.instance.head },
    sopInstance: uid || (picture?.sopInstance ?? ''),
  };
  return { kind: 'told', facts, identity, secrets: studySecrets };
}

function kindOf({ frames, rows, columns, layout, need, make, colour }: PictureKind): PictureKind {
  return { frames, rows, columns, layout, need, make, colour };
}
