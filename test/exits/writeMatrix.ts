import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { EngineName } from '../engines/drive/Engine';
import { allChannels } from './allChannels';
import type { Channel } from './Channel';
import { keyOf, readResults } from './results';
import type { Run } from './tryTogether';
import { verdict, type Verdict } from './verdict';

const page = 'docs/network-seal.md';
const engines: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];
const sealed: readonly Run[] = ['meta', 'headers'];
const columns = engines.flatMap((engine) => sealed.map((run) => ({ engine, run })));
const cells: Readonly<Record<Verdict, string>> = {
  open: '**open**',
  contact: '**contact**',
  stopped: 'stopped',
  absent: '–',
  unmeasured: '?',
};

/** Puts what was measured between the marks in `docs/network-seal.md`, where all engines and runs were; says whether it did. */
export async function writeMatrix(names: boolean): Promise<boolean> {
  const all = engines.flatMap((engine) =>
    ['control' as const, ...sealed].map((run) => readResults(engine, run)),
  );
  if (all.includes(undefined)) return false;
  const of = (channel: Channel, engine: EngineName, run: Run): Verdict => {
    const key = keyOf(channel);
    const outcome = (which: Run) => readResults(engine, which)?.outcomes[key];
    return verdict(channel, outcome('control'), outcome(run), names);
  };
  const text = [counts(of), ...kindsOf(allChannels).map((kind) => table(kind, of))].join('\n\n');
  const before = readFileSync(page, 'utf8');
  const [start = '', , end = ''] = before.split(/(?<=<!-- measured -->)|(?=<!-- \/measured -->)/);
  const after = `${start}\n\n${text}\n\n${end}`;
  writeFileSync(page, await format(after, { ...(await resolveConfig(page)), parser: 'markdown' }));
  return true;
}

type Of = (channel: Channel, engine: EngineName, run: Run) => Verdict;

const kindsOf = (channels: readonly Channel[]): readonly string[] => [
  ...new Set(channels.map(({ kind }) => kind)),
];

const row = (words: readonly (string | number)[]): string => `| ${words.join(' | ')} |`;
const titles = columns.map(({ engine, run }) => `${engine}, ${run}`);

function counts(of: Of): string {
  const others = allChannels.filter(({ own }) => own !== true);
  const count = (which: Verdict): readonly number[] =>
    columns.map(({ engine, run }) => others.filter((channel) => of(channel, engine, run) === which).length);
  const versions = engines.map((engine) => `${engine} ${versionOf(engine)}`).join(', ');
  return [
    `${others.length} channels to another origin; ${versions}.`,
    '',
    row(['', ...titles]),
    row(['---', ...columns.map(() => '--:')]),
    row(['open', ...count('open')]),
    row(['contact only', ...count('contact')]),
    row(['stopped', ...count('stopped')]),
    row(['not in this engine', ...count('absent')]),
    row(['not measured', ...count('unmeasured')]),
  ].join('\n');
}

const versionOf = (engine: EngineName): string =>
  /[\d.]+/.exec(readResults(engine, 'headers')?.version ?? '')?.[0] ?? '';

function table(kind: string, of: Of): string {
  const rows = allChannels
    .filter((channel) => channel.kind === kind)
    .map((channel) =>
      row([
        channel.name,
        channel.place,
        ...columns.map(({ engine, run }) => cells[of(channel, engine, run)]),
      ]),
    );
  return [
    `### ${kind}`,
    '',
    row(['channel', 'runs in', ...titles]),
    row(['---', '---', ...columns.map(() => '---')]),
    ...rows,
  ].join('\n');
}
