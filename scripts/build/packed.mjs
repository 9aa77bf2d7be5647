import { runInNewContext } from 'node:vm';
import { strToU8 } from 'fflate';
import { pack, unpacker } from './pack.mjs';

/** Plugin of Vite for the portable file: the text of a Worker is in it packed, a third of its size, and unpacked when the Worker is first started. */
export const packed = () => ({
  name: 'packed',
  enforce: 'post',
  transform(code, id) {
    if (!/[?&]worker&inline&script(&|$)/.test(id)) return undefined;
    const [, literal] = /^const jsContent = ("[^\n]*");$/m.exec(code) ?? [];
    if (literal === undefined) throw new Error('no text of a Worker');
    // A literal of JavaScript, not JSON: it may hold control characters as they are.
    const text = pack(strToU8(runInNewContext(literal)));
    return {
      code: `import { unpack } from '${unpacker}';\nexport default unpack("${text}");`,
      map: { mappings: '' },
    };
  },
});
