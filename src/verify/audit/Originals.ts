import { documentRemoved } from '../../deid/plan/values/documentNotice';
import { foldText } from '../../deid/text/foldText';
import { isHarmless } from '../../deid/text/isHarmless';
import type { Secret } from '../../deid/secrets/Secret';
import type { DataElement, VR } from '../../dicom/dictionary/DataSet';
import { formatTag } from '../../dicom/dictionary/formatTag';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textsOf } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';
import { wordWidth } from '../../dicom/dictionary/wordWidth';
import type { AuditFinding } from './AuditFinding';
import { stampsOf, declaredBy, type Stamps } from '../cleaning/stampsOf';
import { holdsWord } from './holdsWord';
import { judgeHit } from '../search/judgeHit';
import { LeafIndex } from '../search/LeafIndex';
import { momentsOf } from './momentsOf';
import type { Needle } from '../search/Needle';
import { needlesOf } from '../search/needlesOf';
import { keptKey } from './keptValues';
import type { OriginalValue } from './OriginalValue';
import { originalValues } from './originalValues';
import { ByteSearch } from '../search/ByteSearch';
import type { Hit } from '../search/Hit';
import { searchBlob } from '../search/searchBlob';
import { searchReversed } from '../search/searchReversed';
import { tagsOfPath } from '../cleaning/tagsOfPath';
import { vrClasses } from '../../dicom/dictionary/vrClasses';

/** Of one file; beyond it nothing new is learnt. */
const mostFindings = 2000;

/** The values of all originals, looked for in the copies that somebody made of them. */
export class Originals {
  readonly #values = new Map<string, OriginalValue>();
  /** What the profile leaves in place, by attribute and value; what one file says by right may name a person in another. */
  readonly #kept = new Map<string, boolean | 'always'>();
  readonly #moments = new Set<string>();
  #search: Search | undefined;
  #secrets: readonly Secret[] | undefined;

  add(part10: Part10): void {
    const { values, kept } = originalValues(part10);
    for (const value of values) {
      const key = keyOf(value);
      if (!this.#values.has(key)) this.#values.set(key, value);
    }
    for (const [key, rightly] of kept) {
      const before = this.#kept.get(key) ?? true;
      const always = before === 'always' || rightly === 'always';
      this.#kept.set(key, always ? 'always' : before && rightly);
    }
    for (const { moment } of momentsOf(part10)) this.#moments.add(moment);
    this.#search = undefined;
    this.#secrets = undefined;
  }

  get count(): number {
    return this.#values.size;
  }

  /** All but UIDs and dates, for names of files. */
  get secrets(): readonly Secret[] {
    this.#secrets ??= [...this.#values.values()].filter(isSecret).filter(({ kind }) => kind !== 'uid');
    return this.#secrets;
  }

  /** The values that survive in a file that was read: bytes of every kind, texts as a person reads them, and dates. */
  async survivorsIn(part10: Part10): Promise<AuditFinding[]> {
    const search = (this.#search ??= searchOf(this.#values));
    const found = new Found(part10);
    const leaves = new LeafIndex(part10, []);
    const judge = (hit: Hit): void => {
      const judgement = judgeHit(hit, leaves);
      if (judgement === 'chance') return;
      const value = search.valueOf.get(hit.needle.secret);
      const element = leaves.holding(hit.at, hit.at + hit.needle.bytes.length);
      // The same numbers in original and copy are right, a name in them is not.
      const isNamed = judgement === 'failed' && element !== undefined && wordWidth(element) !== undefined;
      if (!isNamed && element !== undefined && this.#rightly(part10, element)) return;
      const byChance = judgement === 'unsure' || (isPattern(hit.needle) && !isLegible(element?.vr ?? 'OB'));
      found.add(byChance ? 'unsure' : 'survives', value, element?.start, hit.at);
    };
    await searchBlob(part10.stream, search.matcher, judge);
    await searchReversed(part10, search.matcher, (hit) => {
      judge(hit);
      return false;
    });
    walkElements(part10, (element, at) => {
      if (element.items !== undefined || element.valueEnd <= element.valueStart) return;
      if (this.#rightly(part10, element)) return;
      const isDate = element.vr === 'DA' || element.vr === 'DT';
      if (!isDate && (search.asRead.length === 0 || !isLegible(element.vr))) return;
      for (const text of textsOf(
        part10,
        element.vr === 'UN' ? { ...element, vr: 'LT' } : element,
        at.characterSet,
      )) {
        if (isDate) {
          const day = text.replaceAll('.', '').slice(0, 8);
          found.add('survives', this.#values.get(`date\0${day}`), element.start, element.start);
        } else {
          const folded = foldText(text);
          for (const { value, folded: wanted } of search.asRead)
            if (holdsWord(folded, wanted)) found.add('survives', value, element.start, element.start);
        }
      }
    });
    return [...found.list, ...this.#contradictions(part10, found.list)];
  }

  /** What only the originals tell of the stamps of a copy (PS3.15 E.1.1, E.3.6): UIDs and dates that should be others. */
  #contradictions(part10: Part10, found: readonly AuditFinding[]): AuditFinding[] {
    const { identityRemoved, options, temporal } = stampsOf(part10);
    const uid = found.find(
      ({ code, kind, declared }) => code === 'uid' && kind === 'survives' && declared === undefined,
    );
    const wrong: AuditFinding[] = [];
    const add = (code: string, keyword: string, path: string): unknown =>
      wrong.push({ kind: 'contradicts', code, keyword, path, value: '' });
    if (identityRemoved && uid !== undefined) add('uids-not-replaced', uid.keyword, uid.path);
    const modified =
      temporal === 'MODIFIED' || options.has('RetainLongitudinalTemporalInformationModifiedDates');
    if (!modified || options.has('RetainLongitudinalTemporalInformationFullDates')) return wrong;
    const same = momentsOf(part10).find(({ moment }) => this.#moments.has(moment));
    if (same !== undefined) add('dates-not-modified', lookUp(same.tag)?.keyword ?? '', formatTag(same.tag));
    return wrong;
  }

  /** Whether an original says the same in the same attribute, which stays by the profile, or the value is a notice of ours. */
  #rightly(part10: Part10, element: DataElement): boolean {
    const key = keptKey(part10, element);
    if (key === undefined) return false;
    return (
      this.#kept.get(key) === true ||
      this.#kept.get(key) === 'always' ||
      (element.tag === tags.EncapsulatedDocument && key.includes(documentRemoved))
    );
  }

  /** The same in a file that is no DICOM, or none that can be read. */
  async survivorsInBytes(blob: Blob): Promise<AuditFinding[]> {
    const search = (this.#search ??= searchOf(this.#values));
    const found = new Map<string, AuditFinding>();
    await searchBlob(blob, search.matcher, ({ needle }) => {
      const value = search.valueOf.get(needle.secret);
      if (value === undefined || needle.weight < 8 || found.size >= mostFindings) return;
      found.set(keyOf(value), findingOf('survives', value, 'bytes', ''));
    });
    return [...found.values()];
  }
}

/** UN may be any text that an archive did not know (PS3.5 6.2.2). */
const isLegible = (vr: VR): boolean => vr === 'UN' || vrClasses.isWords(vr);

/** Pictures are full of equal bytes, and of ramps: `987654321` is one. The zeros between characters of UTF-16 tell nothing. */
function isPattern({ bytes }: Needle): boolean {
  const characters = bytes.filter((byte) => byte !== 0);
  const steps = new Set(characters.slice(1).map((byte, i) => (byte - (characters[i] ?? 0) + 256) % 256));
  return new Set(characters).size < 4 || steps.size < 2;
}

interface Search {
  readonly matcher: ByteSearch;
  readonly valueOf: ReadonlyMap<Secret, OriginalValue>;
  /** What bytes cannot tell: short values, and letters that have several spellings. */
  readonly asRead: readonly { readonly value: OriginalValue; readonly folded: string }[];
}

function searchOf(values: ReadonlyMap<string, OriginalValue>): Search {
  const secrets = [...values.values()];
  const valueOf = new Map(secrets.map((value) => [asSecret(value), value]));
  const needles = [...valueOf].flatMap(([secret, { characterSet }]) => needlesOf(secret, characterSet));
  const asRead = secrets
    .filter(({ kind, text }) => kind !== 'uid' && kind !== 'date' && !/^[\x20-\x7e]{6,}$/.test(text))
    .map((value) => ({ value, folded: foldText(value.text) }))
    .filter(({ folded }) => folded.length >= 2);
  return { matcher: new ByteSearch(needles), valueOf, asRead };
}

const isSecret = (value: OriginalValue): value is OriginalValue & Secret => value.kind !== 'date';

/** A day is looked for as people and programs write it, in texts and bytes too. */
const asSecret = (value: OriginalValue): Secret =>
  isSecret(value) ? value : { text: value.text, kind: 'birth-date' };

/**
 * No option to clean explains that such a value is still there: but a word of the examination may be somebody's name in another
 * file (`Well`), and a short number anybody's.
 */
function isPersonal({ kind, text }: OriginalValue): boolean {
  if (kind === 'date' || kind === 'text' || kind === 'uid') return false;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.some((word) =>
    /^\d+$/.test(word) ? word.length > 5 : !isHarmless(word, foldText(word), '', ''),
  );
}

const keyOf = ({ kind, text }: Pick<OriginalValue, 'kind' | 'text'>): string => `${kind}\0${text}`;

const findingOf = (
  kind: 'survives' | 'unsure',
  value: OriginalValue,
  keyword: string,
  path: string,
): AuditFinding => ({
  kind,
  code: value.kind,
  keyword,
  path,
  from: value.path === '' ? value.keyword : value.path,
  value: value.text,
});

/** The findings of one file, each value once at each place. */
class Found {
  readonly list: AuditFinding[] = [];
  readonly #part10: Part10;
  readonly #stamps: Stamps;
  readonly #seen = new Set<string>();
  #paths: Map<number, string> | undefined;

  constructor(part10: Part10) {
    this.#part10 = part10;
    this.#stamps = stampsOf(part10);
  }

  add(
    kind: 'survives' | 'unsure',
    value: OriginalValue | undefined,
    start: number | undefined,
    at: number,
  ): void {
    if (value === undefined || this.list.length >= mostFindings) return;
    const path = start === undefined ? '' : this.#pathOf(start);
    const key = `${path}\0${keyOf(value)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const way = tagsOfPath(path);
    const leaf = way.at(-1);
    const keyword = leaf === undefined ? this.#outside(at) : (lookUp(leaf)?.keyword ?? 'private');
    const declared = declaredBy(way, value.kind === 'date', this.#stamps, isPersonal(value));
    this.list.push({ ...findingOf(kind, value, keyword, path), declared });
  }

  #pathOf(start: number): string {
    if (this.#paths === undefined) {
      this.#paths = new Map(
        this.#part10.meta?.elements.map((element) => [element.start, formatTag(element.tag)]),
      );
      const paths = this.#paths;
      walkElements(this.#part10, (element, at) => paths.set(element.start, at.pathOf(element.tag)));
    }
    return this.#paths.get(start) ?? '';
  }

  #outside(at: number): string {
    if (this.#part10.hasPreamble && at < 128) return 'preamble';
    const { trailing } = this.#part10;
    return trailing !== undefined && at >= trailing.start ? 'trailing' : 'structure';
  }
}
