import type { Messages } from './Messages';
import { advice, remarkGroups } from './nl/advice';
import { audit } from './nl/audit';
import { nlAttributes } from './attributes/nl';
import { nlImages } from './attributes/nlImages';
import { cleaning } from './nl/cleaning';
import { decisions } from './nl/decisions';
import { desk } from './nl/desk';
import { detail } from './nl/detail';
import { documents } from './nl/documents';
import { done } from './nl/done';
import { batch } from './nl/batch';
import { epa } from './nl/epa';
import { files } from './nl/files';
import { findings } from './nl/findings';
import { footer } from './nl/footer';
import { found } from './nl/found';
import { helpLinks } from './nl/helpLinks';
import { intake } from './nl/intake';
import { key } from './nl/key';
import { lookup } from './nl/lookup';
import { lock } from './nl/lock';
import { losing } from './nl/losing';
import { offline } from './nl/offline';
import { patients } from './nl/patients';
import { pixels } from './nl/pixels';
import { purpose } from './nl/purpose';
import { reading } from './nl/reading';
import { reasons } from './nl/reasons';
import { remarks } from './nl/remarks';
import { result } from './nl/result';
import { save } from './nl/save';
import { summary } from './nl/summary';
import { templates } from './nl/templates';
import { viewer } from './nl/viewer';
import { way } from './nl/way';
import { whose } from './nl/whose';
import { zip } from './nl/zip';
import { say } from './nl/say';

export const nl: Messages = {
  product: 'Reinschrift',
  claim: 'Schone kopieën van uw DICOM-bestanden',
  skip: 'Naar de inhoud',
  language: 'Taal',
  bytes: say.bytes,
  number: say.number,
  attributes: { ...nlAttributes, ...nlImages },
  offline,
  intake,
  reading,
  broken: 'Hier ging bij ons iets mis. Er is niets opgeslagen. Probeer het nog eens.',
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
