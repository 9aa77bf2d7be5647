/** The text of a classic Worker, bundled (scripts/build/workerScript.mjs). */
declare module '*?worker&inline&script' {
  const script: string;
  export default script;
}
