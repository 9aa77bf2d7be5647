/** Letters that nobody takes for each other on the telephone or on paper. */
const consonants = 'bdfgklmnrstw';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;
/** Groups of two syllables: 12 syllables of 60 are 70 bits, which nobody tries out, though the format's own derivation of keys is weak. */
const groups = 6;

/**
 * A password that can be told on the telephone and read off a note: `bagu-kiro-fuma-soti-lewa-duki`.
 * @param random gives so many random bytes
 */
export function proposedPassword(random: (length: number) => Uint8Array): string {
  const syllable = (): string => {
    // The bytes that are left over would make the first syllables likelier.
    let byte = 255;
    while (byte >= 256 - (256 % syllables)) byte = random(1)[0] ?? 255;
    const at = byte % syllables;
    return (consonants[Math.floor(at / vowels.length)] ?? '') + (vowels[at % vowels.length] ?? '');
  };
  return Array.from({ length: groups }, () => syllable() + syllable()).join('-');
}
