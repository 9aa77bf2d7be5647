/**
 * Gets all bytes of the output in their order, while they are compared and searched. It may read them until its promise resolves, at once
 * where it gives none, and never writes into them.
 */
export interface Tee {
  (bytes: Uint8Array): Promise<void> | undefined;
  /** Forgets what it got: another output comes from its first byte. Without it only one output may come. */
  again?: () => void;
}
