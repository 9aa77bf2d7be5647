import { deidAreas, type DeidArea } from './deidAreas';
import { deidCriteria } from './deidCriteria';
import type { ImportedRules, ImportProblem } from './ImportedRules';
import { rulesOfLabels, type Label } from './rulesOfLabels';

const areaLine = /^(ctp)?(keep)?coordinates\s+(.*)$/i;

/**
 * Reads the filters of a recipe of pydicom/deid (its user documentation, "Recipe Filters"): under each LABEL criteria and areas. As
 * there, all labels that fit count, in their order: what a later label keeps comes back, where it fits. Actions on the header are
 * left alone.
 */
export function importDeidRecipe(recipe: string): ImportedRules {
  const problems: ImportProblem[] = [];
  const left: number[] = [];
  const labels: (Label & { criteria: { line: number; text: string }[] })[] = [];
  let section = '';
  recipe.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const text = raw.trim();
    if (text === '' || text.startsWith('#') || /^format\b/i.test(text)) return;
    if (text.startsWith('%')) {
      section = text.slice(1).split(/[\s#]/)[0]?.toLowerCase() ?? '';
      if (section !== 'filter') left.push(line);
      return;
    }
    if (section !== 'filter') {
      if (section === '') problems.push({ line, code: 'outside-of-rule' });
      return;
    }
    const [, name] = /^label\b\s*([^#]*)/i.exec(text) ?? [];
    if (name !== undefined) {
      labels.push({ name: name.trim(), line, areas: [], condition: { all: [] }, criteria: [] });
      return;
    }
    const label = labels.at(-1);
    if (label === undefined) {
      problems.push({ line, code: 'outside-of-rule' });
      return;
    }
    const [areas, ctp, keep, what = ''] = areaLine.exec(text) ?? [];
    if (areas === undefined) label.criteria.push({ line, text });
    else
      label.areas.push(...deidAreas({ line, text: what, ctp: ctp !== undefined, keeps: keep !== undefined }));
  });

  const readable: Label[] = [];
  for (const { criteria, ...label } of labels) {
    const bad = label.areas.find((area): area is Extract<DeidArea, { code: string }> => 'code' in area);
    const condition = deidCriteria(criteria);
    if (label.areas.length === 0) left.push(label.line);
    else if (bad !== undefined) problems.push({ line: bad.line, code: bad.code });
    else if ('code' in condition) problems.push({ line: condition.line, code: condition.code });
    else readable.push({ ...label, condition });
  }
  const { rules, problems: unkept } = rulesOfLabels(readable);
  problems.push(...unkept);
  if (labels.length === 0 && problems.length === 0) problems.push({ line: 1, code: 'nothing-to-read' });
  return {
    rules,
    problems: problems.sort((a, b) => a.line - b.line),
    left: left.sort((a, b) => a - b),
  };
}
