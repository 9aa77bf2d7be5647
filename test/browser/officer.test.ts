import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';
import { openPage, type OpenPage } from './openPage';
import { seriousFaults } from './seriousFaults';

const origin = inject('origin');
const temp = mkdtempSync(join(tmpdir(), 'reinschrift-officer-'));
const originals = join(temp, 'originals');
let open: OpenPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => rmSync(temp, { recursive: true }));

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const slices = 4;
const slice = (n: number) => ctElements({ instance: `1.2.276.0.7230010.3.1.4.${String(n + 1)}` });

beforeAll(() => {
  mkdirSync(originals);
  for (let n = 0; n < slices; n++) writeFileSync(join(originals, `${String(n)}.dcm`), fileBytes(slice(n)));
});

/** As many programs do it: name and number go, the date of birth and a number in a comment stay, and it says that all is done. */
function byHand(out: string): void {
  for (let n = 0; n < slices; n++) {
    const kept = slice(n).flatMap((element): FixtureElement[] => {
      if (element.tag === 0x00100010) return [{ ...element, value: 'ANONYM' }];
      if (element.tag === 0x00100020)
        return [
          { ...element, value: 'A1' },
          { tag: 0x00104000, vr: 'LT', value: 'PAT-0815-77' },
        ];
      if (element.tag === 0x00180050) return [{ tag: 0x00120062, vr: 'CS', value: 'YES' }, element];
      return [element];
    });
    writeFileSync(join(out, `${String(n)}.dcm`), fileBytes(kept));
  }
}

function byGdcmanon(out: string): void {
  const [key, certificate] = [join(temp, 'key.pem'), join(temp, 'certificate.pem')];
  const wanted = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=x'];
  execFileSync('openssl', ['req', ...wanted, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  for (let n = 0; n < slices; n++) {
    const name = `${String(n)}.dcm`;
    execFileSync('gdcmanon', ['-e', '-c', certificate, '-i', join(originals, name), '-o', join(out, name)]);
  }
}

interface AuditJson {
  readonly verdict: string;
  readonly totals: Readonly<Record<'files' | 'found' | 'originalValues', number>>;
  readonly files: readonly { readonly findings: readonly { readonly path: string }[] }[];
}

describe('an officer who has to sign for a folder that another program cleaned', () => {
  const makers: [string, (out: string) => void, boolean][] = [
    ['one made by hand', byHand, true],
    ['gdcmanon', byGdcmanon, has('gdcmanon') && has('openssl')],
  ];
  for (const [tool, make, isHere] of makers)
    it.skipIf(!isHere)(
      `gives it and its originals, and prints one page that says what the page and the JSON say, without a value (${tool})`,
      async () => {
        const folder = join(temp, tool.replaceAll(' ', '-'));
        mkdirSync(folder);
        make(folder);
        open = await openPage(origin, { width: 1280, height: 800 });
        const { page, complaints, context } = open;
        await page.getByTestId('open-audit').click();
        await page.getByTestId('audit-folder-input').setInputFiles(folder);
        await page.waitForSelector(`[data-testid=audit-given][data-count="${String(slices)}"]`);
        await page.getByTestId('originals-folder-input').setInputFiles(originals);
        await page.waitForSelector(`[data-testid=originals-given][data-count="${String(slices)}"]`);
        await page.getByTestId('audit-start').click();
        const result = page.getByTestId('audit-result');
        await result.waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        expect(await page.getByTestId('view').getAttribute('data-view')).toBe('audit');

        const saved = async (button: string): Promise<string> => {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByTestId(button).click(),
          ]);
          return readFileSync(await download.path(), 'utf8');
        };
        const json = JSON.parse(await saved('save-audit')) as AuditJson;
        expect(json.totals).toMatchObject({ files: slices });
        expect(json.verdict).toBe('found');
        const shown = async (name: string): Promise<number> =>
          Number(await result.getAttribute(`data-${name}`));
        expect([await shown('files'), await shown('found')]).toEqual([json.totals.files, json.totals.found]);

        const html = await saved('save-audit-html');
        const sheet = await context.newPage();
        await sheet.setContent(html);
        const text = await sheet.locator('body').innerText();
        const places = new Set(json.files.flatMap(({ findings }) => findings.map(({ path }) => path)));
        for (const place of places) expect(text).toContain(place);
        expect(text).not.toMatch(/ller\^J|PAT-0815|19610723|Musterstadt|ANONYM|originals|\.dcm/);
        const pdf = `test-results/officer-${tool.replaceAll(' ', '-')}.pdf`;
        await sheet.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
        if (has('pdftotext')) {
          const first = execFileSync('pdftotext', ['-layout', '-l', '1', pdf, '-'], { encoding: 'utf8' });
          for (const said of ['Datum', 'Unterschrift', 'Was nicht untersucht wurde'])
            expect(first.toLowerCase()).toContain(said.toLowerCase());
        }
        expect(complaints).toEqual([]);
      },
    );
});
