/** Whether `DICM` stands at `at` (PS3.10 7.1). */
export function isPrefix(head: Uint8Array, at: number): boolean {
  return head[at] === 0x44 && head[at + 1] === 0x49 && head[at + 2] === 0x43 && head[at + 3] === 0x4d;
}
