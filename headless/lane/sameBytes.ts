import type { SameBytes } from '../../src/verify/redaction/differAt';

export const sameBytes: SameBytes = (a, b) => Buffer.compare(a, b) === 0;
