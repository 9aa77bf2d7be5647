import { anyOf } from '../anyOf';
import innerDomains from '../lexicon/contact/innerDomains.txt';
import phoneWords from '../lexicon/contact/phoneWords.txt';
import topLevelDomains from '../lexicon/contact/topLevelDomains.txt';
import { patternsOf } from './IdentifyingPattern';

const host = '(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*';

/** Hosts, mail, telephones, addresses of private networks and of network cards. */
export const contactPatterns = [
  ...patternsOf(
    'contact',
    false,
    // URLs, whose words are judged where a device writes them.
    /https?:\/\/[^\s<>"]+/giu,
    new RegExp(`${host}\\.${anyOf(topLevelDomains)}\\b(?:\\/\\S*)?`, 'giu'),
  ),
  ...patternsOf(
    'phone',
    false,
    /(?:(?<!\d)\+|(?<![\d.])00)[1-9]\d{0,2}[\d\s()/.-]{5,}\d/gu,
    /(?<![\d.,\p{L}])\(?0\d{1,5}\)?[\s/-]{1,3}\d{2,}(?:[\s/-]\d{2,})*(?!\d)/gu,
    /(?<![\d.])\(?[2-9]\d{2}\)?[\s.-]\s?[2-9]\d{2}[.-]\d{4}(?!\d)/gu,
    // `569 59 45`: seven digits in groups.
    /(?<![\d.,]|\d[ x*/-])[1-9]\d{2}([ .-])\d{2}\1\d{2}(?![\d.,]|[ x*/-]\d)/gu,
    /(?<![\d.])(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d)/gu,
  ),
  ...patternsOf(
    'contact',
    true,
    /(?<![^\s<>"(),;])[^\s<>"(),;]+@[^\s<>"(),;]+/gu,
    // `waters (at) example.org`
    /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+\s?[([](?:at|bei)[)\]]\s?[\p{L}\p{N}.-]+/giu,
    /www\.[^\s<>"]+/giu,
    new RegExp(`${host}\\.${anyOf(innerDomains)}\\b(?:\\/\\S*)?`, 'giu'),
    /(?<![\d.])(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.])/gu,
    /(?<![\p{L}\d])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\p{L}\d])/giu,
  ),
  ...patternsOf(
    'phone',
    true,
    new RegExp(`(?<!\\p{L})${anyOf(phoneWords)}(?!\\p{L})[.:\\s]*[+\\d(][\\d\\s()/.-]{3,}\\d`, 'giu'),
  ),
];
