import given from '../data/givenNames.json';

const names = new Set(given.names.split(' '));

/** Whether a word is a frequent given name (`Agnes`, `Mark`): what stands beside it may be a surname. */
export const isGivenName = (folded: string): boolean =>
  names.has(folded) ||
  // `karlheinz`, `annalena`: two of them.
  (folded.length >= 8 &&
    Array.from({ length: folded.length - 5 }, (_, i) => i + 3).some(
      (at) => names.has(folded.slice(0, at)) && names.has(folded.slice(at)),
    ));
