import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/securityHeaders.mjs';
import { doMainJob } from '../engines/app/doMainJob';
import { writeInputs } from '../engines/app/writeInputs';
import { byTestId } from '../engines/drive/byTestId';
import { findEngines } from '../engines/drive/findEngines';
import { waitFor } from '../engines/drive/waitFor';
import { HostileBuild } from './hostile/HostileBuild';
import { serveOrigin } from './hostile/serveOrigin';
import { nameServer, type NameServer } from './receivers/nameServer';

const root = mkdtempSync(join(tmpdir(), 'reinschrift-exits-'));
const [input, key] = [join(root, 'disc'), join(root, 'key.txt')];
let planted: readonly string[] = [];
let names: NameServer | undefined;

beforeAll(async () => {
  mkdirSync(input);
  planted = await writeInputs(input);
  writeFileSync(key, `reinschrift-key-1 ${'5a17'.repeat(16)}\n`);
  names = await nameServer();
});
afterAll(() => {
  names?.close();
  rmSync(root, { recursive: true });
});

/** How a value could stand in an address, a header or a body. */
const spellings = (value: string): readonly string[] => [
  value,
  value.toLowerCase(),
  encodeURIComponent(value),
  Buffer.from(value).toString('latin1'),
  Buffer.from(value).toString('base64').replace(/=*$/, ''),
  Buffer.from(value).toString('hex'),
];

describe.each(findEngines().engines)('$name', (engine) => {
  it('asks in the main job for nothing but the app’s files, and for nothing at all once it holds them', async () => {
    const origin = await serveOrigin(securityHeaders);
    origin.serve(new HostileBuild('dist').with({ page: '', worker: '', 'service worker': '' }));
    const page = await engine.open();
    try {
      await page.goto(origin.address);
      await waitFor(page, byTestId('offline-ready'));
      const before = origin.count();
      expect(before).toBeGreaterThan(10);
      const job = await doMainJob(page, input, key);
      expect(Number(job.cleaned)).toBeGreaterThan(10);
      expect(origin.count()).toBe(before);
      const all = [origin.log(), ...(page.requests ?? []), ...(names?.asked ?? [])].join('\n');
      expect(planted.length).toBeGreaterThan(5);
      expect(planted.filter((value) => spellings(value).some((each) => all.includes(each)))).toEqual([]);
      const foreign = (page.requests ?? []).filter((address) => !address.startsWith(origin.address));
      expect(foreign).toEqual([]);
    } finally {
      await page.close();
      origin.close();
    }
  });
});
