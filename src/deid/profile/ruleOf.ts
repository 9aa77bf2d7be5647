import { Memo } from '../../dicom/Memo';
import { groupOf, isPrivate } from '../../dicom/dictionary/groupOf';
import { tags } from '../../dicom/dictionary/tags';
import type { Tag, VR } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import { confidentialityRow } from './confidentialityRow';
import beyond from '../data/beyondTable.json';
import type { Because } from './Because';
import type { RowCode } from './resolveAction';
import { tagOf } from './tagOf';

/** What the Basic Profile does with an attribute, before its Type, place and value are known. */
export type RuleKind =
  | { readonly does: 'remove'; readonly because: Because }
  /** A row of Table E.1-1, or one of our own. */
  | { readonly does: 'row'; readonly code: RowCode; readonly because: Because }
  | { readonly does: 'pseudonym' }
  | { readonly does: 'content' }
  | { readonly does: 'template' }
  | { readonly does: 'document' }
  | { readonly does: 'document-length' }
  | { readonly does: 'pixels' }
  | { readonly does: 'uid' }
  | { readonly does: 'structural-uid' }
  | { readonly does: 'judge-by-vr' };

/** Rule and dictionary of one tag. */
export interface AttributeRule {
  readonly rule: RuleKind;
  /** Of PS3.6; `UN` where PS3.6 does not know the tag. */
  readonly vr: VR;
  readonly vrs: readonly VR[];
  readonly keyword: string;
}

const own = new Map<Tag, RuleKind>();
for (const [tag, code] of Object.entries(beyond.encrypted))
  own.set(tagOf(tag), { does: 'row', code: code as RowCode, because: 'encrypted' });
for (const [tag, code] of Object.entries(beyond.identifying))
  own.set(tagOf(tag), { does: 'row', code: code as RowCode, because: 'unlisted-identifying' });
for (const tag of beyond.structuralUids) own.set(tagOf(tag), { does: 'structural-uid' });
own.set(tags.PatientName, { does: 'pseudonym' });
own.set(tags.PatientID, { does: 'pseudonym' });
own.set(tags.ContentSequence, { does: 'content' });
own.set(tags.ContentTemplateSequence, { does: 'template' });
own.set(tags.EncapsulatedDocument, { does: 'document' });
own.set(tags.EncapsulatedDocumentLength, { does: 'document-length' });

/** Pixel Data in its three forms, and the tables and length that are said of its fragments. */
const pixels = new Set<Tag>([
  tags.ExtendedOffsetTable,
  tags.ExtendedOffsetTableLengths,
  tags.EncapsulatedPixelDataValueTotalLength,
  tags.FloatPixelData,
  tags.DoubleFloatPixelData,
  tags.PixelData,
]);

const remove = (because: Because): RuleKind => ({ does: 'remove', because });

function groupRule(tag: Tag): RuleKind | undefined {
  const group = groupOf(tag);
  if (isPrivate(tag)) return remove('private');
  if (group === 0x0000) return remove('command-group');
  // Meta information that strayed into the data set: nobody reads it, and it names people and machines.
  if (group === 0x0002) return remove('unlisted-identifying');
  if (group === 0x0004) return remove('group-0004');
  if (tag % 0x10000 === 0) return remove('group-length');
  const family = Math.floor(group / 0x100);
  if (family === 0x50 || family === 0x60) return remove('repeating-group');
  if (pixels.has(tag)) return { does: 'pixels' };
  // Retired Variable Pixel Data and coefficients, pictures that no viewer shows, and what PS3.6 does not have in group 7FE0.
  if (family === 0x7f) return remove('repeating-group');
  if (tag === tags.DataSetTrailingPadding) return remove('trailing-padding');
  return undefined;
}

function make(tag: Tag): AttributeRule {
  const entry = lookUp(tag);
  const { vr, vrs, keyword } = entry ?? { vr: 'UN' as const, vrs: [], keyword: '' };
  const row = confidentialityRow(tag);
  const rule = groupRule(tag) ?? own.get(tag);
  if (rule !== undefined) return { rule, vr, vrs, keyword };
  if (row !== undefined)
    return { rule: { does: 'row', code: row.basic as RowCode, because: 'table-e1-1' }, vr, vrs, keyword };
  if (entry === undefined) return { rule: remove('unknown-element'), vr, vrs, keyword };
  return { rule: { does: vr === 'UI' ? 'uid' : 'judge-by-vr' }, vr, vrs, keyword };
}

/** Hostile files must not fill the memory with made-up tags. */
const known = new Memo<Tag, AttributeRule>(20_000);

/** PS3.6 knows none of them: one rule for all, however many a file has. */
const ofPrivate: AttributeRule = { rule: remove('private'), vr: 'UN', vrs: [], keyword: '' };

export const ruleOf = (tag: Tag): AttributeRule => (isPrivate(tag) ? ofPrivate : known.of(tag, make));
