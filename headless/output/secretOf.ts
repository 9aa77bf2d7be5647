import { presetFlags } from '../../src/deid/profile/optionsOf';
import type { HandedOut, ReportedSecret } from '../../src/report/ReportedSecret';
import type { CleanArguments } from '../arguments/cleanArguments';

type Asked = Pick<CleanArguments, 'choice' | 'key' | 'passphrase' | 'lookup' | 'mapping' | 'privateList'>;

/** From where the pseudonyms came, and which lists lead back. Undefined where the copies say whom they are about. */
export function secretOf(options: Asked): ReportedSecret | undefined {
  const { choice, key, passphrase, lookup, mapping, privateList } = options;
  if (!presetFlags(choice.preset).deidentifies) return undefined;
  const from = key !== undefined ? 'file' : passphrase !== undefined ? 'passphrase' : 'random';
  const handedOut: HandedOut[] = [
    ...(mapping === undefined ? [] : (['patid_mapping', 'uid_mapping'] as const)),
    ...(privateList === undefined ? [] : (['private_list'] as const)),
  ];
  return { from, lookup: lookup !== undefined, handedOut };
}
