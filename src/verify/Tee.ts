/**
 * Gets all bytes of the output in their order, while they are compared and searched. It may read them until its promise resolves, at once
 * where it gives none, and never writes into them.
 */
export type Tee = (bytes: Uint8Array) => Promise<void> | undefined;
