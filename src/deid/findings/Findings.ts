import type { Category, Finding } from './Inspection';

const longestValue = 80;
const mostPerKeyword = 5;
const mostPerPlace = 16;
const most = 120;

/** Collects findings of one file: each (keyword, value) once, a bounded number of each keyword and of all. */
export class Findings {
  readonly #list: Finding[] = [];
  readonly #values = new Map<string, Set<string>>();

  get list(): readonly Finding[] {
    return this.#list;
  }

  /** `path` is asked for only where the finding is new. */
  add(category: Category, keyword: string, value: string, path: () => string): void {
    const short = shorten(value);
    if (this.#isNew(category, keyword, short))
      this.#list.push({ category, keyword, path: path(), value: short });
  }

  /** One of other findings. */
  take(finding: Finding): void {
    const { category, keyword, value } = finding;
    const short = shorten(value);
    if (this.#isNew(category, keyword, short))
      this.#list.push(short === value ? finding : { ...finding, value: short });
  }

  #isNew(category: Category, keyword: string, value: string): boolean {
    if (value === '' || this.#list.length >= most) return false;
    let values = this.#values.get(keyword);
    if (values === undefined) this.#values.set(keyword, (values = new Set()));
    const bound = category === 'hidden' ? mostPerPlace : mostPerKeyword;
    if (values.size >= bound || values.has(value)) return false;
    values.add(value);
    return true;
  }
}

/** Cut at a whole character. */
function shorten(value: string): string {
  if (value.length <= longestValue) return value;
  const cut = value.slice(0, longestValue - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
