/** Path of a Chrome or Chromium that starts; installs one where there is none, or throws one clear line. */
export function findBrowser(): string;
