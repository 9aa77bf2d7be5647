import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readPart10 } from '../../src/dicom/readPart10';
import { walkElements } from '../../src/dicom/walkElements';
import { legibleText } from '../../src/dicom/legibleText';
import { pixelDescriptionOf } from '../../src/pixel/pixelDescriptionOf';
import { frameBytes } from '../../src/pixel/frameBytes';
import { partFrame } from '../../src/pixel/clean/partFrame';
import { bytesOf } from '../../src/dicom/bytesOf';
test('x', async () => {
  let total = 0, ms = 0; const perTag = new Map<string, [number, number]>();
  for (const f of readdirSync('/work/shared/corpus')) {
    let blob;
    try { blob = new Blob([readFileSync('/work/shared/corpus/' + f)]); } catch { continue; }
    const p = await readPart10(blob);
    if (p.kind !== 'part10') continue;
    const todo: [string, number, number, string][] = [];
    walkElements(p, (e, at) => {
      if (!['OB','OD','OF','OL','OV','OW','UN'].includes(e.vr) || e.items || e.fragments) return;
      todo.push([at.path, e.valueStart, e.valueEnd, e.vr]);
    });
    for (const [path, s, e, vr] of todo) {
      const b = await bytesOf(p.stream, s, e);
      total += b.length; const t = performance.now();
      const runs = [...legibleText(b)]; ms += performance.now() - t;
      const key = (path.match(/\([0-9A-Fa-f,]+\)$/)?.[0] ?? path); const odd = parseInt(key.slice(1,5),16) % 2; const k = odd ? 'private' : key + vr;
      const c = perTag.get(k) ?? [0,0]; c[0]++; if (runs.length) c[1]++; perTag.set(k, c);
      if (runs.length && !odd && !path.includes('7fe0') && !path.includes('0028,2000')) console.log('EL', f.slice(-50), path, vr, e - s, runs.slice(0, 3).map(r => JSON.stringify(r.text.slice(0, 60))).join(' '));
    }
    if (p.pixelData?.fragments) {
      const d = pixelDescriptionOf(p);
      if ('kind' in d) continue;
      for (let i = 0; i < d.frames; i++) {
        const b = await frameBytes(p, d, i);
        if ('kind' in b) continue;
        const r = partFrame(b, p.transferSyntax.uid, d);
        for (const n of r?.needed ?? [b]) {
          total += n.length; const t = performance.now();
          const runs = [...legibleText(n)]; ms += performance.now() - t;
          if (runs.length && p.transferSyntax.uid !== '1.2.840.10008.1.2.5') console.log('PX', p.transferSyntax.uid, f.slice(-50), i, n.length, runs.slice(0, 3).map(r => JSON.stringify(r.text.slice(0, 60))).join(' '));
        }
      }
    }
  }
  console.log(total, ms); console.log(JSON.stringify([...perTag]));
}, 600000);
