import { auditAgainst } from './auditAgainst';
import { originalsFor } from '../../lanes/originalsFor';
import type { Audit, AuditRequest } from './Audit';

/** What a file, cleaned by whatever program, still tells; with originals also which of their values it carries. */
export async function auditFile(file: Blob, request: AuditRequest): Promise<Audit> {
  const given = request.originals === undefined ? undefined : await originalsFor(request.originals);
  const audit = await auditAgainst(file, request, given?.originals);
  return {
    kind: 'audit',
    ...audit,
    originalValues: given?.originals.count,
    unreadOriginals: given?.unread ?? 0,
  };
}
