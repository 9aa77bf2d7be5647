/** The test with its files: a chunk of its own, which few need. Fetched after the page, since the network may be gone when somebody tests. */
export const selfTestRun = () => import('./runSelfTest');
