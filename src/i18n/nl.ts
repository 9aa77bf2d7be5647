import type { Messages } from './Messages';
import { cleaning } from './nl/cleaning';
import { detail } from './nl/detail';
import { files } from './nl/files';
import { footer } from './nl/footer';
import { intake } from './nl/intake';
import { key } from './nl/key';
import { offline } from './nl/offline';
import { patients } from './nl/patients';
import { pixels } from './nl/pixels';
import { purpose } from './nl/purpose';
import { reading } from './nl/reading';
import { reasons } from './nl/reasons';
import { result } from './nl/result';
import { save } from './nl/save';
import { summary } from './nl/summary';
import { say } from './nl/say';

export const nl: Messages = {
  name: 'Nederlands',
  product: 'Reinschrift',
  claim: 'Schone kopieën van uw DICOM-bestanden',
  skip: 'Naar de inhoud',
  language: 'Taal',
  bytes: say.bytes,
  offline,
  intake,
  reading,
  broken: 'Hier ging bij ons iets mis. Er is niets opgeslagen. Probeer het nog eens.',
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
