import type { Plan } from '../../deid/plan/edit/Plan';
import type { Secret } from '../../deid/secrets/Secret';
import { guardOf, type StudyGuard } from '../../deid/secrets/StudyGuard';
import type { SecretMatcher } from '../../deid/text/SecretMatching';
import type { Part10 } from '../../dicom/model/Part10';
import { characterSetIn } from '../../dicom/access/characterSetIn';
import { readPart10 } from '../../dicom/read/readPart10';
import { walkElements } from '../../dicom/access/walkElements';
import { checkSecondReader } from '../readers/checkSecondReader';
import { checkStamps } from './checkStamps';
import { checkTiling } from './checkTiling';
import { compareDataSets } from './compareDataSets';
import { judgeHit } from '../search/judgeHit';
import { LeafIndex } from '../search/LeafIndex';
import type { SameBytes } from '../redaction/differAt';
import type { PixelLaw } from '../redaction/pixelLaw';
import { Problems } from '../Problems';
import type { FreshRange, SameRange } from '../Range';
import type { Hit } from '../search/Hit';
import { scanOutput } from './scanOutput';
import { searchBorders } from '../search/searchBorders';
import type { ByteSearch } from '../search/ByteSearch';
import { searchOver } from '../search/searchOver';
import { searchReversed } from '../search/searchReversed';
import { searchTexts } from '../search/searchTexts';
import type { Tee } from './Tee';
import type { Check, CheckName, Leaks, Verification } from '../Verification';

export interface CleaningToVerify {
  readonly source: Part10;
  /** What the writer made. Nothing that the writer says about it is believed; it is read again. */
  readonly output: Blob;
  readonly plan: Plan;
  readonly studySecrets: readonly Secret[] | StudyGuard;
  /** Of `runSecrets`. */
  readonly run?: string | undefined;
  /** Looks at the pictures of an output whose plan changes them: what is wrong, as a code and a place, or what is still to be compared. */
  readonly prove?: ((output: Part10) => Promise<string | SameRange | undefined>) | undefined;
  /** Holds the pixels of the output against its header, whatever the plan did: nothing may be in them that is no picture. */
  readonly law?: ((output: Part10) => Promise<string | PixelLaw | undefined>) | undefined;
  /** Saves reading the output once more to write it down. What it got is a clean copy only where the verification passes. */
  readonly tee?: Tee | undefined;
  readonly sameBytes?: SameBytes | undefined;
}

/**
 * Proves that the output is the source with the plan applied, and that no identifying value is left in it. Never throws: what cannot be
 * proven is a failed check. Where the output cannot be read, the other checks have nothing to look at and are left out.
 */
export async function verifyCleaning(cleaning: CleaningToVerify): Promise<Verification> {
  const leaks = new Leaking();
  const checks = await checksOf(cleaning, leaks);
  const failed = checks.filter(({ status }) => status === 'failed');
  const passed = checks.length > 0 && failed.length === 0;
  return failed.every(({ name }) => name === 'residual') && !passed
    ? { checks, passed, leaks: leaks.told }
    : { checks, passed };
}

async function checksOf(cleaning: CleaningToVerify, leaking: Leaking): Promise<Check[]> {
  const { source, output, plan } = cleaning;
  const problems = new Problems();
  const read = await attempt('tiling', problems, () => readPart10(output));
  if (read === undefined) return [problems.check('tiling')];
  if (read.kind === 'unreadable') {
    problems.add('tiling', read.code, read.at);
    return [problems.check('tiling')];
  }
  await attempt('tiling', problems, () => checkTiling(read, problems));
  const secondReader = await attempt('second-reader', problems, () => checkSecondReader(read));
  const comparison = await attempt('kept-identical', problems, () =>
    compareDataSets(source, read, plan, problems),
  );
  await attempt('stamps', problems, () => checkStamps(source, read, plan, problems));
  // Without the comparison nothing is known to be fresh, and the pixels were not found.
  if (comparison === undefined) problems.add('pixels-identical', 'not-compared', 0);
  const { same, fresh } = comparison ?? { same: [], fresh: [] };
  const redacts = plan.redactedAs !== undefined || plan.edits.some(({ op }) => op === 'patch');
  const pictures = redacts
    ? await attempt('redaction', problems, async () => {
        if (comparison?.patched !== true) problems.add('redaction', 'not-written', 0);
        return cleaning.prove === undefined ? 'not-proven' : await cleaning.prove(read);
      })
    : undefined;
  if (typeof pictures === 'string') problems.add('redaction', pictures, '(7fe0,0010)');
  const ofPixels = redacts ? 'redaction' : 'pixels-identical';
  const law = await attempt(ofPixels, problems, async () => (await cleaning.law?.(read)) ?? 'none');
  if (typeof law === 'string' && law !== 'none') problems.add(ofPixels, law, '(7fe0,0010)');
  const ranges = typeof pictures === 'object' ? [...same, pictures] : same;
  const unsure = await attempt('residual', problems, () => {
    const guard = guardOf(cleaning.studySecrets);
    const secrets: Wanted = {
      matcher: searchOver(guard, plan.secrets, characterSetIn(source, source.dataSet)),
      texts: guard.over(plan.secrets, cleaning.run),
    };
    const native = typeof law === 'object' ? law : undefined;
    return checkResidual(cleaning, read, { same: ranges, fresh, law: native }, secrets, problems, leaking);
  });
  if (unsure === undefined) problems.add(ofPixels, 'not-compared', 0);
  if (typeof law === 'object' && !law.bits.holds) problems.add(ofPixels, 'stray-bits', '(7fe0,0010)');
  const residual = problems.check('residual');
  return [
    problems.check('tiling'),
    secondReader ?? problems.check('second-reader'),
    problems.check('removed-absent'),
    problems.check('kept-identical'),
    // Both at once cannot be: one would hold of nothing.
    problems.check(ofPixels),
    problems.check('stamps'),
    residual.status === 'passed' && unsure !== undefined && unsure !== 'none'
      ? { name: 'residual', status: 'unsure', detail: unsure }
      : residual,
  ];
}

/** A fault of ours inside a check fails that check. */
async function attempt<T>(
  name: CheckName,
  problems: Problems,
  run: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await run();
  } catch {
    problems.add(name, 'internal', 0);
    return undefined;
  }
}

/** Identifying values made ready for both searches: in bytes, and in texts as a person reads them. */
interface Wanted {
  readonly matcher: ByteSearch;
  readonly texts: SecretMatcher;
}

interface ToScan {
  readonly same: readonly SameRange[];
  readonly fresh: readonly FreshRange[];
  readonly law: PixelLaw | undefined;
}

/**
 * The one pass over the output: compares what is too long for memory and searches everything for the secrets.
 * @returns code and place of a hit that may be chance, or `none`
 */
async function checkResidual(
  { source, output, tee, sameBytes }: CleaningToVerify,
  read: Part10,
  { same, fresh, law }: ToScan,
  { matcher, texts }: Wanted,
  problems: Problems,
  leaking: Leaking,
): Promise<string> {
  const leaves = new LeafIndex(read, fresh);
  for (const element of searchTexts(read, texts, leaves)) {
    problems.add('residual', 'text', element.start);
    leaking.add(element.start);
  }
  const parted = await searchBorders(read, matcher);
  if (parted !== undefined) {
    problems.add('residual', parted.needle.secret.kind, parted.at);
    leaking.inPixels = true;
  }
  let unsure = 'none';
  const judge = (hit: Hit): boolean => {
    const judgement = judgeHit(hit, leaves);
    if (judgement === 'unsure' && unsure === 'none') unsure = `${hit.needle.secret.kind} at ${hit.at}`;
    if (judgement !== 'failed') return false;
    problems.add('residual', hit.needle.secret.kind, hit.at);
    if (leaves.isPixel(hit.at)) leaking.inPixels = true;
    else leaking.add(leaves.holding(hit.at, hit.at + hit.needle.bytes.length)?.start);
    return leaking.isFull;
  };
  await scanOutput({ source, output, same, matcher, tee, law, sameBytes }, problems, judge);
  await searchReversed(read, matcher, judge);
  leaking.name(read);
  return unsure;
}

/** Where secrets are left. */
class Leaking {
  inPixels = false;
  readonly #starts = new Set<number>();
  readonly #paths: string[] = [];

  add(start: number | undefined): void {
    if (start !== undefined) this.#starts.add(start);
  }

  /** What is taken out may be many elements; more hits than that tell nothing new. */
  get isFull(): boolean {
    return this.#starts.size >= mostLeaks;
  }

  name(output: Part10): void {
    if (this.#starts.size === 0) return;
    walkElements(output, ({ start, tag }, at) => {
      if (this.#starts.has(start)) this.#paths.push(at.pathOf(tag));
    });
  }

  get told(): Leaks {
    return { paths: this.#paths, inPixels: this.inPixels };
  }
}

const mostLeaks = 1000;
