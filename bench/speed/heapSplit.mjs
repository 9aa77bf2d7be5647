/** What counts as data in a heap snapshot of V8: values and what scripts made, not the machine code that functions are compiled to as they run. */
const data = new Set([
  'string',
  'concatenated string',
  'sliced string',
  'array',
  'object',
  'closure',
  'regexp',
  'number',
  'heap number',
  'symbol',
  'bigint',
]);

/**
 * Megabytes of a page's heap by what they are: `data`, which grows where something is held, and `code`, which grows until all that
 * recurs was compiled once and for all, over dozens of rounds.
 */
export async function heapSplit(session) {
  const chunks = [];
  const hear = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const split = { data: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[type][nodes[at + type]];
    if (data.has(name)) split.data += nodes[at + size] / 1e6;
    else if (name === 'code') split.code += nodes[at + size] / 1e6;
  }
  return split;
}
