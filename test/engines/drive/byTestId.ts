/** Selector of what the page calls so. */
export const byTestId = (id: string): string => `[data-testid="${id}"]`;
