import { identityIn } from '../../deid/findings/carriesIdentity';
import type { Secret } from '../../deid/secrets/Secret';

/** What carriers and their folders are called by whoever numbers them: such a word and a short number, in any of our languages. */
const neutral =
  /^(cd|dvd|bd|disc|disk|schijf|scheibe|usb|stick|ordner|folder|map|box|kiste|doos|nr|no)?[-_ .]*\d{0,3}$/i;

/**
 * Tells the label of a disc, where it is proven that it tells of nobody: it consists of a word for a carrier and at most three digits (four
 * may be a year), and nothing in it is a value of anybody in the run. Undefined where that cannot be shown. Made once for many labels: the
 * cost of a label does not grow with the number of values.
 */
export function neutralLabelIn(secrets: readonly Secret[]): (label: string) => string | undefined {
  const isTelling = identityIn(secrets);
  // Also what is too short to be looked for within other words: a patient's number may be 7.
  const values = new Set(secrets.map(({ text }) => bare(text)));
  return (label) => {
    const trimmed = label.trim();
    if (trimmed === '' || !/\d|\p{L}/u.test(trimmed) || !neutral.test(trimmed)) return undefined;
    const words = trimmed.split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/i).map(bare);
    return isTelling(trimmed) || words.some((word) => values.has(word)) ? undefined : trimmed;
  };
}

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
