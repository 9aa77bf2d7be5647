import { version } from '../../../package.json';

/** What this program calls itself in what it writes, and the edition of the standard whose rules it follows. */
export const program = { product: 'Reinschrift', version, edition: '2026d' } as const;
