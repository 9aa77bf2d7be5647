import { cleaning } from './de/cleaning';
import { detail } from './de/detail';
import { files } from './de/files';
import { footer } from './de/footer';
import { intake } from './de/intake';
import { key } from './de/key';
import { offline } from './de/offline';
import { patients } from './de/patients';
import { pixels } from './de/pixels';
import { purpose } from './de/purpose';
import { reading } from './de/reading';
import { reasons } from './de/reasons';
import { result } from './de/result';
import { save } from './de/save';
import { summary } from './de/summary';
import { say } from './de/say';

export const de = {
  name: 'Deutsch',
  product: 'Reinschrift',
  claim: 'Saubere Kopien Ihrer DICOM-Dateien',
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  bytes: say.bytes,
  offline,
  intake,
  reading,
  broken:
    'Hier ist uns ein Fehler unterlaufen. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  summary,
  patients,
  files,
  reasons,
  detail,
  purpose,
  key,
  pixels,
  cleaning,
  result,
  save,
  footer,
};
