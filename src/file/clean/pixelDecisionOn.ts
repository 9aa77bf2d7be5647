import { optionsOf, presetFlags } from '../../deid/profile/optionsOf';
import type { Refusal } from '../../deid/plan/edit/Plan';
import type { Choice } from '../../deid/profile/Preset';
import { numberOfFrames } from '../../dicom/access/numberOfFrames';
import type { Part10 } from '../../dicom/model/Part10';
import { needsEyes } from '../../pixel/needsEyes';
import type { PixelDecision, Redaction } from '../../pixel/Redaction';
import { redactionByRules } from '../../pixel/layouts/redactionByRules';
import { countsAsLooked } from '../../pixel/sight/countsAsLooked';
import type { PictureReport } from '../../report/PictureReport';
import type { CleanRequest } from './CleanRequest';

/** What a request means for the picture of one file. */
export interface PixelsToBe {
  readonly kind: 'pixels';
  /** The choice with CleanPixelData (113101) exactly where the picture was seen to: the copy claims it. */
  readonly choice: Choice;
  readonly redaction: Redaction | undefined;
  /** A person, or rules that a person checked, saw to the picture. */
  readonly seenTo: boolean;
  /** The picture goes out although something asks for a look that nobody took. */
  readonly unseen: boolean;
  /** Undefined where the file has no picture. */
  readonly picture: PictureReport | undefined;
}

/** Rules are asked where no person decided about the picture. Covering is not looking: without a record of a look nothing is claimed. */
export function pixelDecisionOn(part10: Part10, request: CleanRequest): PixelsToBe | Refusal {
  const { choice } = request;
  const options = choice.options.filter((option) => option !== 'CleanPixelData');
  const { deidentifies } = presetFlags(choice.preset);
  if (part10.pixelData === undefined)
    return {
      kind: 'pixels',
      choice: { ...choice, options },
      redaction: undefined,
      seenTo: false,
      unseen: false,
      picture: undefined,
    };
  const { looked, pixels } = request;
  const of = numberOfFrames(part10);
  const looks = countsAsLooked(looked, of);
  const undecided = pixels === 'hold' || pixels === 'export-unreviewed';
  const byRules = undecided ? redactionByRules(part10, request.rules ?? [], pixels) : undefined;
  const decision = byRules ?? (looks ? pixels : unseen(pixels));
  if (decision === 'left-out') return { kind: 'refusal', code: 'pixels-left-out' };
  const redaction = typeof decision === 'object' ? decision : undefined;
  const seenTo = decision === 'approved' || (redaction !== undefined && redaction.unreviewed === undefined);
  const goes = (redaction?.unreviewed ?? decision) === 'export-unreviewed';
  // A person's own record names the person anyway.
  const asks = deidentifies && (needsEyes(part10) !== undefined || request.textFound === true);
  const claimed = deidentifies && optionsOf(choice).has('CleanPixelData');
  if (!seenTo && (claimed || (asks && !goes))) return { kind: 'refusal', code: 'pixels-unreviewed' };
  return {
    kind: 'pixels',
    choice: { ...choice, options: seenTo && deidentifies ? [...options, 'CleanPixelData'] : options },
    redaction,
    seenTo,
    unseen: asks && !seenTo,
    picture: {
      shown: looked?.of === of ? Math.min(looked.shown, of) : 0,
      of,
      decision: seenTo
        ? redaction === undefined
          ? 'approved'
          : 'blacked-out'
        : asks
          ? 'taken-in-unseen'
          : 'none',
      // What merely was on the screen, and nobody said so, is no look.
      by: !seenTo ? undefined : byRules !== undefined ? 'rules' : looked?.by,
    },
  };
}

/** What is left of a decision about a picture that was not on the screen: the areas go, and nothing is said of the rest. */
function unseen(decision: PixelDecision): PixelDecision {
  if (decision === 'approved') return 'hold';
  return typeof decision === 'object' ? { ...decision, unreviewed: decision.unreviewed ?? 'hold' } : decision;
}
