export declare const portablePolicy: (policy: string, hashes: Readonly<Record<string, string>>) => string;
