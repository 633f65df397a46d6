import * as z from 'zod';
import { gravestFirst } from '../../explain/gravest-first.ts';
import { counted, listed } from '../../explain/grammar.ts';
import { categories, risks } from '../../vocabulary.ts';
import { findCatalogued } from '../find-catalogued.ts';
import { codeName, notice, noticeField, plain, plainName, sentences } from '../quoted-text.ts';
import { demandCatalogue, serverTool } from '../server-tool.ts';
import { toldRecommendation, verdictFields } from '../told-verdict.ts';

const counts = <T extends string>(of: readonly T[], all: readonly T[]): Record<T, number> =>
  Object.fromEntries(of.map((one) => [one, all.filter((other) => other === one).length])) as Record<T, number>;

export default serverTool({
  name: 'check_server',
  title: 'Check a server',
  description:
    'Returns what the catalogue knows of one MCP server: how many tools stand at each risk level and category, and its worst tools with the reason and the recommended decision for each.',
  input: z.strictObject({
    server: z
      .string()
      .min(1)
      .max(300)
      .describe('Id of the server (owner/name), its title, or its npm package such as @scope/name.'),
    most: z.int().min(1).max(50).default(10).describe('How many of the worst tools to return.'),
  }),
  output: z.object({
    notice: noticeField,
    server: z.string().describe('Its id in the catalogue.'),
    title: z.string(),
    about: z.string(),
    version: z.string().describe('The version whose tools were read.'),
    captured: z.string().describe('The day on which they were read.'),
    tools: z.int(),
    risks: z.record(z.enum(risks), z.int()).describe('Tools at each level.'),
    categories: z.record(z.enum(categories), z.int()).describe('Tools of each category.'),
    addresses_the_model: z.array(z.string()).describe('Tools whose text gives orders or hides characters.'),
    worst: z.array(
      z.object({
        tool: z.string(),
        ...verdictFields,
        signals: z.array(z.string()),
        why: z.string(),
        recommended: z.string(),
      }),
    ),
  }),
  async run({ server: text, most }, surroundings) {
    const server = await findCatalogued(text, demandCatalogue(surroundings, 'check_server'));
    const verdicts = server.tools.map(({ verdict }) => verdict);
    const worst = gravestFirst(server.tools)
      .slice(0, most)
      .map(({ definition, verdict, recommendation }) => ({
        tool: plainName(definition.name),
        category: verdict.category,
        risk: verdict.risk,
        signals: verdict.signals,
        why: plain(verdict.rationale, 500),
        recommended: toldRecommendation(recommendation).label,
      }));
    const data = {
      notice,
      server: server.id,
      title: plain(server.title, 100),
      about: plain(server.summary, 300),
      version: plain(server.provenance.version, 60),
      captured: plain(server.provenance.capturedAt, 20),
      tools: verdicts.length,
      risks: counts(
        risks,
        verdicts.map(({ risk }) => risk),
      ),
      categories: counts(
        categories,
        verdicts.map(({ category }) => category),
      ),
      addresses_the_model: server.tools
        .filter(({ verdict: { noticed = [] } }) => noticed.length > 0)
        .slice(0, most)
        .map(({ definition }) => plainName(definition.name)),
      worst,
    };
    const spread = risks
      .toReversed()
      .flatMap((risk) => (data.risks[risk] > 0 ? [`${String(data.risks[risk])} ${risk}`] : []));
    const lines = worst.map(
      (one) =>
        `- ${codeName(one.tool)}: ${one.category}, ${one.risk} risk; recommended: ${one.recommended}. ${sentences(one.why, 500)}`,
    );
    const orders = data.addresses_the_model.map(codeName);
    return {
      data,
      text: [
        `# ${sentences(data.title, 100)} (${data.server})`,
        notice,
        `${sentences(data.about, 300)} Version ${sentences(data.version, 60)}, captured on ${sentences(data.captured, 20)}: ${counted(data.tools, 'tool')}; ${listed(spread)} risk.`,
        ...(orders.length > 0 ? [`The text of these tools works on its reader: ${listed(orders)}.`] : []),
        ['The worst:', ...lines].join('\n'),
      ].join('\n\n'),
    };
  },
});
