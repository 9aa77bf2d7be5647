export function headerKits(): Readonly<Record<string, string>>;
export function writeHeaderKits(folder: string): void;
