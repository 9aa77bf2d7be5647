/** Long enough for a slow browser to have taken the Blob. */
const keep = 60_000;

/** Hands a Blob to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keep);
}
