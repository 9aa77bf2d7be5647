import type { Messages } from './Messages';
import { advice, remarkGroups } from './en/advice';
import { audit } from './en/audit';
import { cleaning } from './en/cleaning';
import { decisions } from './en/decisions';
import { desk } from './en/desk';
import { detail } from './en/detail';
import { documents } from './en/documents';
import { done } from './en/done';
import { batch } from './en/batch';
import { epa } from './en/epa';
import { files } from './en/files';
import { findings } from './en/findings';
import { footer } from './en/footer';
import { found } from './en/found';
import { helpLinks } from './en/helpLinks';
import { intake } from './en/intake';
import { key } from './en/key';
import { lookup } from './en/lookup';
import { lock } from './en/lock';
import { losing } from './en/losing';
import { offline } from './en/offline';
import { patients } from './en/patients';
import { pixels } from './en/pixels';
import { purpose } from './en/purpose';
import { reading } from './en/reading';
import { reasons } from './en/reasons';
import { remarks } from './en/remarks';
import { result } from './en/result';
import { save } from './en/save';
import { summary } from './en/summary';
import { templates } from './en/templates';
import { viewer } from './en/viewer';
import { way } from './en/way';
import { whose } from './en/whose';
import { zip } from './en/zip';
import { say } from './en/say';

export const en: Messages = {
  product: 'Reinschrift',
  claim: 'Clean copies of your DICOM files',
  skip: 'Skip to content',
  language: 'Language',
  bytes: say.bytes,
  number: say.number,
  // PS3.6 keywords are English words already.
  attributes: {},
  offline,
  intake,
  reading,
  broken: 'We made a mistake here. Nothing was saved. Please try again.',
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
