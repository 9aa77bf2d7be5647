/** So much is asked of a lane in one message: a few hundredths of a second of work, beside which a message costs nothing. */
const [mostFiles, mostBytes] = [32, 16 * 1024 * 1024];

/**
 * Files in their order, some at once: those of one study, as a lane is told of one. A large file comes by itself.
 * @param most fewer, where each takes long
 */
export async function* inBatches<Item extends { readonly file: { readonly size: number } }>(
  items: AsyncIterable<Item>,
  studyOf: (file: Item['file']) => string,
  most = mostFiles,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  for await (const item of items) {
    const [first] = batch;
    const { size } = item.file;
    const fits = batch.length < most && bytes + size <= mostBytes;
    if (first !== undefined && !(fits && studyOf(first.file) === studyOf(item.file))) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
