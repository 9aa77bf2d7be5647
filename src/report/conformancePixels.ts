import type { Deeds } from './deedsOf';

/** A sentence about a number of copies; none where there are none. */
export const say = (n: number | undefined, sentence: (many: string) => string): string[] =>
  n === undefined || n === 0 ? [] : [sentence(`${String(n)} ${n === 1 ? 'copy' : 'copies'}`)];

/** What the pictures of the copies went through, in counts of the run. */
export function pixelSentences({
  pictures,
  changed,
  examined,
  byRules,
  claimed,
  unexamined,
  noted,
}: Deeds): string[] {
  if (pictures === 0) return ['No copy holds pixel data.'];
  return [
    changed === 0
      ? `Pixel data of all ${String(pictures)} copies that hold some are byte for byte those of the sources.`
      : `${String(pictures)} copies hold pixel data; in ${String(pictures - changed)} they are byte for byte those of the sources.`,
    ...say(
      noted['pixels-redacted'],
      (copies) =>
        `In ${copies} areas were blacked out in the stored values; all else in these pictures was proven to be as before.`,
    ),
    ...say(
      noted['pixels-reencoded'],
      (copies) =>
        `The pictures of ${copies} were decoded and written anew without loss in another transfer syntax.`,
    ),
    ...say(
      noted['stray-bits-removed'],
      (copies) =>
        `In ${copies} bits outside of Bits Stored, where overlays of older files lie, were set to zero or to the sign of the value; all stored bits were proven to be as before.`,
    ),
    ...say(
      noted['excess-pixels-removed'],
      (copies) => `In ${copies} what lay behind the last frame that the header describes was taken out.`,
    ),
    ...say(
      noted['segments-removed'],
      (copies) => `From the codestreams of ${copies} what decoding does not need was taken out.`,
    ),
    ...say(examined, (copies) => `A person looked at the pictures of ${copies} and released them.`),
    ...say(
      byRules,
      (copies) =>
        `The pictures of ${copies} were blacked out by rules that were declared reviewed, without a look at the picture.`,
    ),
    ...say(
      claimed,
      (copies) =>
        `${copies} that ${claimed === 1 ? 'claims' : 'claim'} the profile ${claimed === 1 ? 'carries' : 'carry'} Clean Pixel Data Option (DCM 113101) and Burned In Annotation NO.`,
    ),
    ...say(
      unexamined,
      (copies) => `Nobody looked at the pictures of ${copies}: text that is burned into them may be there.`,
    ),
    'Faces that can be rebuilt from head scans are not removed.',
  ];
}

export function transferSyntaxSentences({ noted }: Deeds): string[] {
  const deflated = noted['deflated-to-explicit'] ?? 0;
  const reencoded = noted['pixels-reencoded'] ?? 0;
  const changes = [
    ...(deflated > 0
      ? [`${String(deflated)} deflated data sets were written as Explicit VR Little Endian`]
      : []),
    ...(reencoded > 0
      ? [`${String(reencoded)} compressed pictures were written in another lossless syntax`]
      : []),
  ];
  const kept = 'Every transfer syntax of PS3.5 and PS3.6 is read, and it is kept';
  return [
    changes.length === 0 ? `${kept} in every copy.` : `${kept}, but: ${changes.join('; ')}.`,
    ...say(
      noted['transfer-syntax-guessed'],
      (copies) => `The sources of ${copies} do not name theirs; the copies name the one in which they are.`,
    ),
  ];
}
