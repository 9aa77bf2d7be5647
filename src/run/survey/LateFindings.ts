import { showsFace } from '../../deid/findings/showsFace';
import type { Finding, Inspection } from '../../deid/findings/Inspection';
import type { Secret } from '../../deid/secrets/Secret';
import type { StudySecrets } from './StudySecrets';

/** What `pathFindings` does, wherever it runs. */
export type JudgePaths = (
  paths: readonly string[],
  secrets: readonly Secret[],
) => Promise<readonly Finding[][]>;

interface StudyPaths {
  readonly ids: number[];
  readonly paths: string[];
}

interface HeadSeries {
  label: string;
  readonly ids: number[];
  slices: number;
  millimetres: number;
}

/**
 * Findings that show only when all files were read: what the names of files tell, for which the identifying values of the whole study
 * must be known, and series of thin head slices.
 */
export class LateFindings {
  readonly #studies = new Map<string, StudyPaths>();
  readonly #heads = new Map<string, HeadSeries>();

  /** @param study as in `StudySecrets` */
  add(
    id: number,
    path: string,
    study: string,
    { series, headSlices }: Pick<Inspection, 'series' | 'headSlices'>,
  ): void {
    let paths = this.#studies.get(study);
    if (paths === undefined) this.#studies.set(study, (paths = { ids: [], paths: [] }));
    paths.ids.push(id);
    paths.paths.push(path);
    if (headSlices === undefined) return;
    const key = `${study} ${series.uid}`;
    let head = this.#heads.get(key);
    if (head === undefined)
      this.#heads.set(key, (head = { label: series.label, ids: [], slices: 0, millimetres: 0 }));
    head.label = series.label;
    head.slices += headSlices.slices;
    head.millimetres += headSlices.millimetres;
    head.ids.push(id);
  }

  /** The findings by file. */
  async findings(secrets: StudySecrets, judgePaths: JudgePaths): Promise<Map<number, Finding[]>> {
    const found = new Map<number, Finding[]>();
    const note = (id: number, findings: readonly Finding[]): void => {
      if (findings.length > 0) found.set(id, [...(found.get(id) ?? []), ...findings]);
    };
    for (const [study, { ids, paths }] of this.#studies) {
      const judged = await judgePaths(paths, secrets.of(study));
      ids.forEach((id, i) => note(id, judged[i] ?? []));
    }
    for (const { ids, label, ...slices } of this.#heads.values()) {
      if (!showsFace(slices)) continue;
      const value = label === '' ? String(slices.slices) : label;
      for (const id of ids) note(id, [{ category: 'hidden', keyword: 'head-scan', path: '', value }]);
    }
    return found;
  }
}
