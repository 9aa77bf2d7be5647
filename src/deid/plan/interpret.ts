import type { NewElement } from '../../dicom/write/Change';
import { Where } from '../../dicom/access/Where';
import { SeenTags } from '../../dicom/model/SeenTags';
import type { ActionCode, Because } from '../profile/Because';
import { ruleOf } from '../profile/ruleOf';
import type { CutCounts } from '../text/countCuts';
import { dummyFor } from './edit/dummyFor';
import type { Edit } from './edit/Edit';
import { freshVr } from './edit/freshVr';
import { gatherUids } from './edit/gatherUids';
import type { PlanNote } from './edit/Plan';
import type { Policy } from './edit/Policy';
import { sameContent } from './edit/sameContent';
import type { Subject } from './edit/Subject';
import type { Verdict } from './edit/Verdict';
import { judge } from './judge/judge';

/** What the verdicts on all elements of a file come to. */
export interface Judged {
  /** Of the data set and of all items that stay, in document order. */
  readonly edits: readonly Edit[];
  /** UIDs that are replaced, or that went with a removed sequence. */
  readonly uids: ReadonlySet<string>;
  /** Elements whose rule lets them stay, but whose value may still name somebody. */
  readonly kept: readonly Subject[];
  /** Elements that the rules would edit and that a decision keeps. */
  readonly overruled: readonly Subject[];
  readonly notes: ReadonlySet<PlanNote>;
  /** Texts in which words stay because a person keeps them. */
  readonly keptWords: readonly WordsKept[];
}

export interface WordsKept {
  readonly path: string;
  /** Folded. */
  readonly words: readonly string[];
}

/** Judges every element at every depth and makes edits of the verdicts. None where the file already says so: a clean copy is left alone. */
export function interpret(policy: Policy): Judged {
  const interpreter = new Interpreter(policy);
  interpreter.walk(Where.top(policy.part10));
  return interpreter;
}

/** Edits of a second verdict on elements that were kept. */
export function interpretAgain(
  policy: Policy,
  kept: readonly Subject[],
  judgeAgain: (subject: Subject) => Verdict,
): readonly Edit[] {
  const interpreter = new Interpreter(policy);
  for (const subject of kept) interpreter.carryOut(subject, judgeAgain(subject));
  return interpreter.edits;
}

const none: Policy['remembered'] = [];

class Interpreter implements Judged {
  readonly edits: Edit[] = [];
  readonly uids = new Set<string>();
  readonly kept: Subject[] = [];
  readonly overruled: Subject[] = [];
  readonly notes = new Set<PlanNote>();
  readonly keptWords: WordsKept[] = [];
  readonly #policy: Policy;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  walk(where: Where): void {
    const { pixelData } = this.#policy.part10;
    const { elements } = where.dataSet;
    const remembered = where.isTop ? this.#policy.remembered : none;
    const seen = new SeenTags();
    for (const [index, element] of elements.entries()) {
      const { tag, start } = element;
      const isSecond = seen.takes(elements, index);
      const subject = {
        element,
        where,
        attribute: ruleOf(tag),
        empty: element.valueEnd === element.valueStart && (element.items?.length ?? 0) === 0,
        repeated: where.isTop && pixelData?.tag === tag ? pixelData.start !== start : isSecond,
        remembered: remembered[index],
      };
      this.carryOut(subject, judge(subject, this.#policy));
    }
  }

  carryOut(subject: Subject, verdict: Verdict): void {
    const { element, where, attribute } = subject;
    const { tag } = element;
    if ((verdict.does === 'keep' || verdict.does === 'replace') && verdict.keptWords !== undefined)
      this.keptWords.push({ path: where.pathOf(tag), words: verdict.keptWords });
    switch (verdict.does) {
      case 'keep':
        this.#keep(subject, verdict);
        break;
      case 'remove': {
        gatherUids(this.#policy.part10, element, this.uids);
        const { keyword } = attribute;
        const { because } = verdict;
        this.edits.push({ op: 'remove', at: element.start, path: where.pathOf(tag), keyword, action: 'X', because }); // prettier-ignore
        break;
      }
      case 'empty':
        if (!subject.empty) this.#empty(subject, verdict.because);
        break;
      case 'replace': {
        if (subject.empty && verdict.fills !== true) break;
        for (const uid of verdict.uids ?? []) this.uids.add(uid);
        const vr = freshVr(element, verdict.as ?? attribute);
        const value = verdict.value ?? dummyFor(vr, where.dataSet.encoding);
        this.#become(subject, verdict, { tag, vr: vr === 'SQ' ? 'UN' : vr, value });
        break;
      }
      case 'become':
        this.#become(subject, verdict, verdict.element);
        break;
    }
  }

  #keep(subject: Subject, { mayName, as, notes, against }: Extract<Verdict, { does: 'keep' }>): void {
    const { element, where, attribute } = subject;
    if (against !== undefined) {
      const without = new Interpreter(this.#policy);
      without.carryOut(subject, against);
      // Only what the rules would change is overruled.
      if (without.edits.length > 0) this.overruled.push(subject);
    } else if (element.items !== undefined) {
      let index = 0;
      for (const item of element.items) this.walk(where.item(element.tag, item, index++));
    } else if (subject.empty) return;
    // What PS3.6 calls a sequence and cannot be read as one.
    else if ((as ?? attribute).vr === 'SQ') this.#empty(subject, 'unreadable-value');
    else if (mayName) {
      for (const note of notes ?? []) this.notes.add(note);
      this.kept.push(as === undefined ? subject : { ...subject, attribute: as });
    }
  }

  #empty(subject: Subject, because: Because): void {
    const { tag } = subject.element;
    const vr = freshVr(subject.element, subject.attribute);
    const element: NewElement = vr === 'SQ' ? { tag, vr, items: [] } : { tag, vr, value: new Uint8Array() };
    this.#become(subject, { action: 'Z', because }, element);
  }

  #become(
    { element: old, where, attribute }: Subject,
    {
      action,
      because,
      cuts,
    }: { readonly action: ActionCode; readonly because: Because; readonly cuts?: CutCounts },
    element: NewElement,
  ): void {
    const { part10 } = this.#policy;
    if (sameContent(part10, old, element)) return;
    gatherUids(part10, old, this.uids);
    const path = where.pathOf(old.tag);
    const told = {
      path,
      keyword: attribute.keyword,
      action,
      because,
      ...(cuts === undefined ? {} : { cuts }),
    };
    this.edits.push({ op: 'replace', at: old.start, element, ...told });
  }
}
