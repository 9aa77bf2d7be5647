/** Few enough that progress shows several times a second, so many that messages to a lane do not count. */
const mostItems = 16;
/** Together in the memory of a lane. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Items in groups that are worth a message: neighbours that have the same key, and one that is large by itself alone.
 * @param sizeOf bytes of an item
 */
export async function* inBatches<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  sizeOf: (item: Item) => number,
  keyOf: (item: Item) => unknown = () => undefined,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  let key: unknown;
  for await (const item of items) {
    const [size, own] = [sizeOf(item), keyOf(item)];
    const isFull = batch.length >= mostItems || bytes + size > mostBytes || own !== key;
    if (isFull && batch.length > 0) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    key = own;
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
