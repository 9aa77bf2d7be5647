export function securityHeaders(path: string): Readonly<Record<string, string>>;
