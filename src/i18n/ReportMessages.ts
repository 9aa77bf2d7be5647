import type { report } from './de/late/report';

/** The shape of the words of pages to print: German is the complete source. */
export type ReportMessages = typeof report;
