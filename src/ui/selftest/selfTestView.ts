/** The page of the self-test: for the few who run it. */
export const selfTestView = () => import('./SelfTestPage.svelte');
