import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/generator/home.ts';
import { type Competitor } from './competitor.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { complaint } from './measure-build.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { type Pages, pagesOf } from './pages-of.ts';
import { plainAstro } from './plain-astro.ts';

/** Seconds after which another generator is ended. */
const longest = 1200;

/** What another generator took to render the tool pages; or why it did not. */
export interface MeasuredOther {
  readonly name: string;
  readonly run: (Pick<MeasuredRun, 'seconds' | 'cpuSeconds' | 'peakMb' | 'processes'> & Pages) | string;
}

/** The generators that can be asked here, asked once; of the others the reason. */
export async function competitors(): Promise<{ asked: Competitor[]; lines: string[] }> {
  const asked: Competitor[] = [];
  const lines: string[] = [];
  for (const one of [hugo, plainAstro, eleventy]) {
    const answer = await one.ready();
    if ('version' in answer) asked.push(one);
    lines.push('version' in answer ? `${one.name} ${answer.version}` : `${one.name}: not measured (${answer.missing})`);
  }
  return { asked, lines };
}

/** Compiles the catalogue and writes what the others print. Throws what went wrong. */
async function exportPages(catalog: string, folder: string): Promise<string> {
  const [store, pages] = [join(folder, 'store'), join(folder, 'pages.ndjson')];
  const script = (name: string): string => join(home, 'scripts', name);
  const commands = [
    [script('build-catalog.ts'), '--catalog', catalog, '--store', store],
    [script('bench/export-pages.ts'), pages],
  ];
  for (const command of commands) {
    const run = await measuredRun([process.execPath, ...command], { cwd: home, env: { CATALOGUE_STORE: store } });
    if (run.code !== 0) throw new Error(complaint(run));
  }
  rmSync(store, { recursive: true });
  return pages;
}

/** Lets others render the tool pages of a catalogue, one after another, each into the same kind of folder as our build. */
export async function measureOthers(
  asked: readonly Competitor[],
  catalog: string,
  folder: string,
  tell: (line: string) => void,
): Promise<MeasuredOther[]> {
  if (asked.length === 0) return [];
  tell('preparing the data of the pages');
  const pages = await exportPages(catalog, folder);
  const template = readFileSync(join(home, 'scripts', 'bench', 'tool-page.html'), 'utf8').trimEnd();
  const found: MeasuredOther[] = [];
  for (const { name, prepare } of asked) {
    tell(name);
    const project = join(folder, 'project');
    mkdirSync(project);
    const { command, out, env = {} } = await prepare(project, pages, template);
    const run = await measuredRun(command, { cwd: project, env, most: longest });
    const { seconds, cpuSeconds, peakMb, processes } = run;
    const isOver = seconds > longest;
    const failed = isOver ? `ended after ${String(longest)} s` : complaint(run);
    found.push({ name, run: run.code === 0 ? { seconds, cpuSeconds, peakMb, processes, ...pagesOf(out) } : failed });
    rmSync(project, { recursive: true });
  }
  rmSync(pages);
  return found;
}
