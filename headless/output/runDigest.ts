import { createHmac } from 'node:crypto';
import { sum as figures } from '../../src/deid/text/tagger/learnt.bin';
import { program } from '../../src/dicom/dictionary/program';
import type { CleanArguments } from '../arguments/cleanArguments';
import { isReadable, type Surveyed } from '../survey/survey';

type Asked = Pick<
  CleanArguments,
  | 'choice'
  | 'lookup'
  | 'onePersonPerId'
  | 'keepNames'
  | 'fileSet'
  | 'exportUnreviewed'
  | 'rules'
  | 'searchPixels'
>;

/**
 * What is equal in all shards of a run and where it is started again, and in no other: the program with the figures by which it cleans texts,
 * the key, what is asked, and the files. When a file was changed does not count: shards may have copies of IN of their own.
 *
 * @param key undefined where nobody can give it again
 */
export const runDigest =
  ({ files }: Pick<Surveyed, 'files'>, asked: Asked, key: Uint8Array | undefined) =>
  (salt: string): string => {
    const { choice, lookup, onePersonPerId, keepNames, fileSet, exportUnreviewed, rules, searchPixels } =
      asked;
    const { version, edition } = program;
    const told = [
      version,
      edition,
      figures,
      choice,
      lookup,
      onePersonPerId,
      keepNames,
      fileSet,
      exportUnreviewed,
      rules,
    ];
    const digest = createHmac('sha256', Buffer.concat([Buffer.from(salt), key ?? Buffer.alloc(0)]));
    digest.update(JSON.stringify([...told, searchPixels]));
    for (const { id, path, size, facts } of files.filter(isReadable)) {
      const { study, series, sopInstance, instance } = facts;
      digest.update(JSON.stringify([id, path, size, study, series, sopInstance, instance.head]));
    }
    return digest.digest('hex');
  };
