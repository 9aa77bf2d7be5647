import type { Messages } from './Messages';
import { cleaning } from './en/cleaning';
import { detail } from './en/detail';
import { files } from './en/files';
import { footer } from './en/footer';
import { intake } from './en/intake';
import { key } from './en/key';
import { offline } from './en/offline';
import { patients } from './en/patients';
import { pixels } from './en/pixels';
import { purpose } from './en/purpose';
import { reading } from './en/reading';
import { reasons } from './en/reasons';
import { result } from './en/result';
import { save } from './en/save';
import { summary } from './en/summary';
import { say } from './en/say';

export const en: Messages = {
  name: 'English',
  product: 'Reinschrift',
  claim: 'Clean copies of your DICOM files',
  skip: 'Skip to content',
  language: 'Language',
  bytes: say.bytes,
  offline,
  intake,
  reading,
  broken: 'We made a mistake here. Nothing was saved. Please try again.',
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
