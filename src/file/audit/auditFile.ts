import { auditAgainst } from './auditAgainst';
import { Memory } from '../Memory';
import type { Audit, AuditRequest } from './Audit';

/** What a file, cleaned by whatever program, still tells; with originals also which of their values it carries. */
export async function auditFile(file: Blob, request: AuditRequest, memory = new Memory()): Promise<Audit> {
  const given = request.originals === undefined ? undefined : await memory.originals(request.originals);
  const audit = await auditAgainst(file, request, given?.originals);
  return {
    kind: 'audit',
    ...audit,
    originalValues: given?.originals.count,
    originals: given === undefined ? undefined : (request.originals?.sizes.length ?? 0) - given.unread,
    unreadOriginals: given?.unread ?? 0,
  };
}
