import type { KeptWordMessages } from '../../KeptWordMessages';

export const cutReasons: KeptWordMessages['cuts'] = {
  secret: 'a detail of a person that also appears elsewhere in the files',
  date: 'a date',
  time: 'a time of day',
  number: 'a number that may belong to someone',
  phone: 'a phone number',
  contact: 'an email or web address',
  address: 'an address or room number',
  age: 'an age over 89',
  'form-of-address': 'what follows a title such as Mr or Ms',
  role: 'what follows “Physician:” or similar',
  person: 'someone named as a doctor, nurse or relative',
  particle: 'a name with “von”, “van” or “de”',
  'given-name-beside': 'what is next to a first name',
  'stray-name': 'a word on its own that could be a surname',
  doubtful: 'a word that stands here like a name',
  language: 'the whole text: its language is none of the eight that can be checked',
  'no-text': 'the whole value: it is not a text, or too long to be checked word by word',
  'unknown-word': 'a word not known to be medical',
  'beside-cut': 'what belongs to something removed',
};
