/** PS3.15 Table E.1-1a. */
export type ActionCode = 'D' | 'Z' | 'X' | 'K' | 'C' | 'U';

/** Why an element is edited: the rule, as a code; the words are made in `src/i18n`. */
export type Because =
  | 'table-e1-1' // a row of Table E.1-1
  | 'type-conflict' // a plain X or Z of the table would break the IOD
  | 'private' // gggg odd
  | 'repeating-group' // 50xx, 60xx
  | 'group-0004'
  | 'command-group' // group 0000
  | 'group-length'
  | 'encrypted' // (0400,0500) and kin, MAC parameters
  | 'unlisted-date' // DA, TM, DT by VR
  | 'unlisted-name' // PN by VR
  | 'unlisted-identifying' // what Table E.1-1 forgets: data/beyondTable.json
  | 'unlisted-text' // a text that Table E.1-1 does not list and that nothing proves harmless
  | 'instance-uid' // UI not registered and not structural
  | 'unknown-element' // even group, not in PS3.6
  | 'inside-dummy' // content of a sequence that is replaced by a dummy item
  | 'carries-identity' // a kept text that contains an identifying value of the study
  | 'trailing-padding'
  | 'duplicate' // same tag twice in one data set
  | 'pseudonym' // Patient's Name, Patient ID
  | 'stamp' // (0012,0062) ...
  | 'structured-report'
  | 'encapsulated-document'
  | 'date-shifted' // Modified Dates
  | 'text-cleaned' // C on texts and codes
  | 'age-capped' // over 89 years
  | 'age-from-birth-date'
  | 'not-required' // strict: neither demanded by the IOD nor needed for the picture
  | 'own-record' // what leaves a person's own record
  | 'redacted' // areas of the picture were blacked out, and what that asks for
  | 'redacted-instance' // a picture that was blacked out is another instance, whatever else keeps its UID
  | 'beyond-pixels' // what stood in the pixel data and is no picture
  | 'decision' // by the person
  | 'text-in-bytes' // what can be read in a value of numbers, or in a colour profile, was overwritten
  | 'beyond-value' // what stood behind the numbers that other attributes speak of was cut off
  | 'unreadable-value'; // a value that cannot be judged
