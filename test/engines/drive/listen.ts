type Told = typeof globalThis & { complaintsOfPage?: string[] };

/** Runs in a page: from here on it keeps what it complains of, where the engine tells that to nobody. */
export function listen(): void {
  const told: string[] = [];
  (globalThis as Told).complaintsOfPage = told;
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    const said = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      told.push(words.map(String).join(' '));
      said(...words);
    };
  }
  addEventListener('error', ({ message }) => told.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    told.push(`refused by ${violatedDirective}: ${blockedURI}`),
  );
}

/** Runs in a page: what it complained of. */
export const complained = (): string[] => (globalThis as Told).complaintsOfPage ?? [];
