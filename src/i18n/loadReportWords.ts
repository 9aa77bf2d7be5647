import type { Language } from './Language';
import type { ReportMessages } from './ReportMessages';

/** Chunks of their own: only who saves a report to print needs one. */
const loaders: Record<Language, () => Promise<ReportMessages>> = {
  de: async () => (await import('./de/late/report')).report,
  en: async () => (await import('./en/late/report')).report,
  nl: async () => (await import('./nl/late/report')).report,
};

/** Every word of the pages to print in one language. */
export const loadReportWords = (language: Language): Promise<ReportMessages> => loaders[language]();
