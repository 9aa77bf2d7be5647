import type { Tag } from '../dicom/dictionary/DataSet';
import { lookUp } from '../dicom/dictionary/lookUp';
import { tagOfKeyword } from '../dicom/dictionary/tagOfKeyword';
import type { ReportedDecision } from './CleaningReport';

/** Whether a decision is about what a section speaks of: by its attribute and the sequences around it. */
export type Concerns = (tag: Tag, parents: readonly Tag[]) => boolean;

const did = { keep: 'kept', remove: 'removed', replace: 'replaced' } as const;

/**
 * What persons decided about the attributes of a section: counts and places, whatever else the section says.
 *
 * @param isRow whether the section lists the attribute by its row of Table E.1-1
 */
export function decisionSentences(
  decisions: readonly ReportedDecision[],
  concerns: Concerns | undefined,
  isRow: (tag: Tag) => boolean,
): string[] {
  const ours = decisions.filter(
    (decision) => isAbout(decision, concerns) || isRow(tagsIn(decision).at(-1) ?? -1),
  );
  return (['keep', 'remove', 'replace'] as const).flatMap((does) => {
    const places = ours.filter((decision) => decision.does === does);
    if (places.length === 0) return [];
    const named = places.map((place) => `${nameOf(place)} (${many(place.files, 'file')})`).join(', ');
    return [
      `By decision of a person, whatever the rules say, ${many(places.length, 'place')} ${places.length === 1 ? 'is' : 'are'} ${did[does]}: ${named}.`,
    ];
  });
}

export const many = (n: number, what: string): string => `${String(n)} ${what}${n === 1 ? '' : 's'}`;

function nameOf({ keyword, path, does }: ReportedDecision): string {
  const name = keyword === '' ? path : keyword;
  return does === 'keep' && isSequence(tagsIn({ path, keyword }).at(-1))
    ? `${name} with all that it holds`
    : name;
}

/** A sequence that is kept as it is may hold anything. */
function isAbout(decision: ReportedDecision, concerns: Concerns | undefined): boolean {
  const tags = tagsIn(decision);
  const tag = tags.at(-1);
  if (tag === undefined || concerns === undefined) return false;
  return concerns(tag, tags.slice(0, -1)) || (decision.does === 'keep' && isSequence(tag));
}

const isSequence = (tag: Tag | undefined): boolean => tag !== undefined && lookUp(tag)?.vr === 'SQ';

/** A place, or a keyword that stands for all its places. */
function tagsIn({ path, keyword }: Pick<ReportedDecision, 'path' | 'keyword'>): readonly Tag[] {
  const tags = [...path.matchAll(/\(([0-9a-f]{4}),([0-9a-f]{4})\)/gi)].map(([, group = '', element = '']) =>
    Number.parseInt(group + element, 16),
  );
  if (tags.length > 0) return tags;
  const tag = tagOfKeyword(path) ?? tagOfKeyword(keyword);
  return tag === undefined ? [] : [tag];
}
