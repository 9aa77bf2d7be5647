/** What the build emitted, as the service worker carries it (scripts/build/serviceWorker.mjs). */
export interface Held {
  /** Sets of headers that a server should send (scripts/securityHeaders.mjs), each once. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  /** By path under the app's folder: SHA-256 in hexadecimal digits, and which set of headers. */
  readonly files: Readonly<Record<string, readonly [sha256: string, headers: number]>>;
  /** Paths that are fetched when somebody asks for them: no visit waits for a file that is only downloaded. */
  readonly later: readonly string[];
}
