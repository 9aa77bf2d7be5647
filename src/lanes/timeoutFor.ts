/** Milliseconds that a file of `size` bytes may take before its lane is given up: a minute, and a second for every 5 MB. */
export const timeoutFor = (size: number): number => 60_000 + size / 5000;
