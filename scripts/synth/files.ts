import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCapture } from '../../src/capture/capture-file.ts';
import { npmPurl } from '../../src/manifest/package-url.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { listed } from '../../src/explain/grammar.ts';
import { Random } from './random.ts';
import { type ServerPlan } from './server-plan.ts';
import { places, plural } from './words.ts';

/** One server as its files hold it. */
export interface SynthServer {
  readonly plan: ServerPlan;
  /** Oldest first. */
  readonly versions: readonly (readonly ToolDefinition[])[];
}

const siteYaml = `title: Synthetic index
tagline: Servers that nobody offers, made up with the statistics of real ones.
url: https://synthetic.example
organisation:
  name: npm run synth
`;

/** Writes what a catalogue folder has beside its servers. */
export function writeSite(folder: string): void {
  mkdirSync(join(folder, 'servers'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), siteYaml);
}

/** What a server tells a model of all its tools, in about so many characters. */
function instructions(
  { title, nouns, trade }: Pick<ServerPlan, 'title' | 'nouns' | 'trade'>,
  random: Random,
  length: number,
): string | undefined {
  if (length === 0) return undefined;
  let text = `${title} keeps ${plural(random.pick(nouns))}.`;
  while (text.length < length - 40)
    text += ` Each ${random.pick(nouns)} belongs to a ${random.pick(places)} and has ${plural(random.pick(nouns))}, called ${random.pick(trade)}.`;
  return text;
}

/** Writes the folder of one server: `server.yaml` and a capture for each version. */
export function writeServer(folder: string, seed: number, { plan, versions }: SynthServer): void {
  const { id, title, nouns, trade, index } = plan;
  const random = new Random(seed, index, 20);
  const [, name = ''] = id.split('/');
  const path = join(folder, 'servers', id);
  mkdirSync(join(path, 'captures'), { recursive: true });
  const things = listed([...new Set(nouns)].slice(0, 3).map(plural));
  const facts = [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(`Connects an agent to ${things} of ${trade[0] ?? title}.`.slice(0, 200))}`,
    ...(random.percent(90) ? [`package: ${npmPurl(`@${id}`)}`] : []),
    ...(random.percent(80) ? [`repository: https://code.example/${id}`] : []),
    ...(random.percent(85)
      ? [`licence: ${random.pick(['MIT', 'MIT', 'MIT', 'Apache-2.0', 'ISC', 'GPL-3.0-only'])}`]
      : []),
  ];
  writeFileSync(join(path, 'server.yaml'), `${facts.join('\n')}\n`);
  const [major, minor] = [random.below(4), random.below(20)];
  for (const [at, tools] of versions.entries()) {
    const version = `${String(major)}.${String(minor + at)}.${String(at)}`;
    const day = String(1 + random.below(6) + 7 * at).padStart(2, '0');
    const text = formatCapture({
      package: `${npmPurl(`@${id}`)}@${version}`,
      capturedAt: `2026-11-${day}`,
      capturedBy: 'npm run synth',
      transport: 'stdio',
      protocolVersion: random.pick(['2025-11-25', '2025-06-18', '2024-11-05']),
      serverInfo: { name, version },
      capabilities: { tools: {} },
      instructions: instructions({ title, nouns, trade }, random, plan.profile.instructions),
      tools: [...tools],
    });
    writeFileSync(join(path, 'captures', `${version}.json`), text);
  }
}
