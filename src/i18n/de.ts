import { advice, remarkGroups } from './de/advice';
import { audit } from './de/audit';
import { deAttributes } from './attributes/de';
import { deImages } from './attributes/deImages';
import { cleaning } from './de/cleaning';
import { decisions } from './de/decisions';
import { desk } from './de/desk';
import { detail } from './de/detail';
import { documents } from './de/documents';
import { done } from './de/done';
import { batch } from './de/batch';
import { epa } from './de/epa';
import { files } from './de/files';
import { findings } from './de/findings';
import { footer } from './de/footer';
import { found } from './de/found';
import { helpLinks } from './de/helpLinks';
import { intake } from './de/intake';
import { key } from './de/key';
import { lookup } from './de/lookup';
import { lock } from './de/lock';
import { losing } from './de/losing';
import { offline } from './de/offline';
import { patients } from './de/patients';
import { pixels } from './de/pixels';
import { purpose } from './de/purpose';
import { reading } from './de/reading';
import { reasons } from './de/reasons';
import { remarks } from './de/remarks';
import { result } from './de/result';
import { save } from './de/save';
import { summary } from './de/summary';
import { templates } from './de/templates';
import { viewer } from './de/viewer';
import { way } from './de/way';
import { whose } from './de/whose';
import { zip } from './de/zip';
import { say } from './de/say';

export const de = {
  product: 'Reinschrift',
  claim: 'Saubere Kopien Ihrer DICOM-Dateien',
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  bytes: say.bytes,
  number: say.number,
  /** Attributes of PS3.6 by keyword; one that is missing is split into its English words. */
  attributes: { ...deAttributes, ...deImages } as Readonly<Record<string, string>>,
  offline,
  intake,
  reading,
  broken:
    'Hier ist uns ein Fehler unterlaufen. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
  summary,
  findings,
  found,
  documents,
  patients,
  files,
  reasons,
  detail,
  decisions,
  remarks,
  remarkGroups,
  advice,
  purpose,
  key,
  lookup,
  lock,
  losing,
  pixels,
  viewer,
  desk,
  way,
  whose,
  templates,
  cleaning,
  audit,
  result,
  done,
  batch,
  save,
  zip,
  epa,
  footer,
  helpLinks,
};
