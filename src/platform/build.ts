export interface Build {
  /** 40 hexadecimal digits, `-changed` behind them where files differ from it; `unknown` where nobody told. */
  readonly commit: string;
  /** The page is the one file that holds everything. */
  readonly isPortable: boolean;
  /** The portable file that lies beside the page. */
  readonly portable?: { readonly name: string; readonly sha256: string; readonly bytes: number };
}

/** What the build knows of itself: `scripts/build/buildFacts.mjs` puts it in place of this. Outside a build nothing is known. */
export const build: Build = { commit: 'unknown', isPortable: false };
