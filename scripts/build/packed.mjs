import { runInNewContext } from 'node:vm';
import { deflateSync, strToU8 } from 'fflate';

const unpacker = '/src/platform/portable/unpack.ts';

/**
 * Plugin of Vite for the portable file: the text of a Worker is in it deflated, a third of its size, and unpacked when the Worker is first
 * started. By fflate, which gives the same bytes on every machine; those of zlib differ by its version and by the processor.
 */
export const packed = () => ({
  name: 'packed',
  enforce: 'post',
  transform(code, id) {
    if (!/[?&]worker&inline&script(&|$)/.test(id)) return undefined;
    const [, literal] = /^const jsContent = (".*");$/m.exec(code) ?? [];
    if (literal === undefined) throw new Error('no text of a Worker');
    // A literal of JavaScript, not JSON: it may hold control characters as they are.
    const text = Buffer.from(deflateSync(strToU8(runInNewContext(literal)), { level: 9 })).toString('base64');
    return {
      code: `import { unpack } from '${unpacker}';\nexport default unpack('${text}');`,
      map: { mappings: '' },
    };
  },
});
