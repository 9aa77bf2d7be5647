import type { KeptWordMessages } from '../../KeptWordMessages';

export const cutReasons: KeptWordMessages['cuts'] = {
  secret: 'een gegeven van een persoon dat ook elders in de bestanden staat',
  date: 'een datum',
  time: 'een tijdstip',
  number: 'een nummer dat bij iemand kan horen',
  phone: 'een telefoonnummer',
  contact: 'een e-mailadres of internetadres',
  address: 'een adres of kamernummer',
  age: 'een leeftijd boven 89 jaar',
  'form-of-address': 'wat na een aanspreekvorm staat, zoals ‘mevrouw’',
  role: 'wat na ‘Arts:’ of iets dergelijks staat',
  person: 'wie als huisarts, verpleegkundige of familielid wordt genoemd',
  particle: 'een naam met ‘van’, ‘von’ of ‘de’',
  'given-name-beside': 'wat naast een voornaam staat',
  'stray-name': 'een los woord dat een achternaam kan zijn',
  doubtful: 'een woord dat hier als een naam staat',
  language: 'de hele tekst: zijn taal is geen van de acht die te controleren zijn',
  'no-text': 'de hele waarde: het is geen tekst, of te lang om woord voor woord te controleren',
  'unknown-word': 'een woord dat geen bekend medisch woord is',
  'beside-cut': 'wat bij iets geschrapts hoort',
};
