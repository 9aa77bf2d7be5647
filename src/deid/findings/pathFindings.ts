import type { Finding } from './Inspection';
import { identifyingNumbers } from '../text/identifyingNumbers';
import type { Secret } from '../secrets/Secret';
import { carriesIdentity } from './carriesIdentity';

/** Numbered names: from so many on, it is to be expected that some pass a check digit. */
const manyNumbers = 10;
const loneNumber = /(?<![\p{L}\p{N}])\p{N}{8,11}(?![\p{L}\p{N}])/u;

/**
 * What the names of files, folders and ZIP entries tell: `path` for a part that carries an identifying value of the study, and numbers
 * with a check digit as `number-bsn` and the like. One list for each path, in their order; `Finding.path` is empty.
 *
 * @param paths of the files of one study, parts parted by `/`
 * @param secrets the identifying values of that study
 */
export function pathFindings(paths: readonly string[], secrets: readonly Secret[]): Finding[][] {
  const judged = new Map<string, readonly Finding[]>();
  const judge = (part: string): readonly Finding[] => {
    let findings = judged.get(part);
    if (findings === undefined) judged.set(part, (findings = findingsIn(part, secrets)));
    return findings;
  };
  const all = paths.map((path) => [...new Set(path.split('/'))].flatMap(judge));
  return countersIn(judged)
    ? all.map((findings) => findings.filter(({ category }) => category !== 'ids'))
    : all;
}

function findingsIn(part: string, secrets: readonly Secret[]): Finding[] {
  const findings: Finding[] = [];
  if (carriesIdentity(part, secrets))
    findings.push({ category: 'hidden', keyword: 'path', path: '', value: part });
  for (const { name, text } of identifyingNumbers(part, { keyword: '', vr: 'LO' }))
    findings.push({ category: 'ids', keyword: `number-${name}`, path: '', value: text });
  return findings;
}

/** Whether the names are numbered, so that those which pass a check digit do so by chance. */
function countersIn(judged: ReadonlyMap<string, readonly Finding[]>): boolean {
  const numbered = [...judged].filter(([part]) => loneNumber.test(part));
  const passing = numbered.filter(([, findings]) => findings.some(({ category }) => category === 'ids'));
  return numbered.length >= manyNumbers && passing.length < numbered.length / 2;
}
