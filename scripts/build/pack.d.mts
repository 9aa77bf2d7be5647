export declare const pack: (bytes: Uint8Array) => string;
