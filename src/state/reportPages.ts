/** Fetched after the first paint: the network may be gone when there is a report. */
export const reportPages = () => import('../report/pages');
