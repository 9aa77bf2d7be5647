import { readFileSync } from 'node:fs';
import { lookupCsv } from '../../src/deid/identity/lookupCsv';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { auditAgainst } from '../../src/file/audit/auditAgainst';
import { auditPicture } from '../../src/file/audit/auditPicture';
import { isUnopened } from '../../src/platform/taking/isUnopened';
import { sniffing } from '../../src/file/sniff';
import { Originals } from '../../src/verify/audit/Originals';
import { takeIn } from '../disk/takeIn';
import type { FolderAudit, FolderAuditRequest, Source } from './FolderService';
import { glance, openSource } from './openSource';
import { sourceOf } from './sourceOf';

interface Prepared {
  readonly originals: Originals | undefined;
  readonly known: ReadonlySet<string>;
  readonly unread: FolderAudit['unread'];
  /** How many originals could be read. */
  readonly read: number;
}

/** A command audits one folder. */
let prepared: Promise<Prepared> | undefined;

/** Audits one file. The originals are read once by each lane, with its first file. */
export async function auditInLane(source: Source, request: FolderAuditRequest): Promise<FolderAudit> {
  const isFirst = prepared === undefined;
  prepared ??= prepare(request);
  const { originals, known, unread, read } = await prepared;
  const { questions, ...audit } = await auditAgainst(glance(source), request, originals, known);
  const picture =
    questions.length === 0 ? undefined : await auditPicture(await openSource(source), questions);
  const looked = picture?.kind === 'picture-audit' ? picture : undefined;
  return {
    kind: 'audit',
    ...audit,
    findings: [...audit.findings, ...(looked?.findings ?? [])],
    searched: looked?.searched ?? false,
    originalValues: originals?.count,
    originals: originals === undefined ? undefined : read,
    unread: isFirst ? unread : [],
  };
}

async function prepare({ against, mapping, passwords }: FolderAuditRequest): Promise<Prepared> {
  const known = mapping === undefined ? undefined : lookupCsv(readFileSync(mapping, 'utf8'));
  const pseudonyms = known instanceof Map ? new Set<string>(known.values()) : new Set<string>();
  if (against === undefined) return { originals: undefined, known: pseudonyms, unread: [], read: 0 };
  const originals = new Originals();
  let read = 0;
  const unread: { id: number; code: string; path: string }[] = [];
  for await (const file of takeIn({ input: against, passwords }, sniffing)) {
    if ('reason' in file) {
      const { id, path, reason } = file;
      if (isUnopened(reason)) unread.push({ id, code: reason, path });
      continue;
    }
    const part10 = await readPart10(glance(sourceOf(file.blob)));
    if (part10.kind === 'part10') {
      originals.add(part10);
      read++;
    } else unread.push({ id: file.id, code: part10.code, path: file.path });
  }
  return { originals, known: pseudonyms, unread, read };
}
