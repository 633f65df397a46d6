import * as z from 'zod';
import { judgeDefinitions, publishAll } from '../../explain/judge-definitions.ts';
import { type KnownPlace } from '../../explain/lookup-report.ts';
import { builtInTaxonomy } from '../../manifest/built-in-taxonomy.ts';
import { CatalogueError } from '../../published/catalogue-error.ts';
import { type PublishedCatalogue } from '../../published/published-catalogue.ts';
import { definitionArgument, givenDefinition } from '../given-manifest.ts';
import { codeName, notice, noticeField, plain, plainName, sentences } from '../quoted-text.ts';
import { serverTool } from '../server-tool.ts';
import {
  reasonFields,
  recommendationOutput,
  toldReasons,
  toldRecommendation,
  verdictFields,
  verdictMarkdown,
} from '../told-verdict.ts';

const place = z.object({
  server: z.string(),
  tool: z.string(),
  version: z.string(),
  newest: z.boolean().describe('Whether the newest captured version still defines it so.'),
  ...verdictFields,
});

/** Places of a definition that an answer names. */
const mostPlaces = 5;

export default serverTool({
  name: 'check_tool',
  title: 'Check a tool definition',
  description:
    'Returns the risk verdict on one MCP tool definition: category, risk level, signals, the words that prove it, the reasoning, and the recommended decision. Reads the given definition only; nothing is called or started.',
  input: z.strictObject({
    definition: definitionArgument(
      'The definition of one tool, as it stands in tools/list (name, description, inputSchema)',
    ),
  }),
  output: z.object({
    notice: noticeField,
    tool: z.string(),
    ...verdictFields,
    ...reasonFields,
    recommendation: recommendationOutput,
    catalogued: z
      .array(place)
      .describe('Where the catalogue holds this very definition; its verdicts may rest on a reading and then count.'),
    not_looked_up: z.string().optional().describe('Why the catalogue could not be asked.'),
  }),
  async run({ definition }, { catalogue }) {
    const [judged] = judgeDefinitions([givenDefinition('definition', definition)]);
    const [verdict] = judged ? publishAll([judged], builtInTaxonomy) : [];
    if (!judged || !verdict) throw new Error('a definition without a verdict');
    const { places, problem } = await placesIn(catalogue, judged.tool.hash);
    const catalogued = places.slice(0, mostPlaces).map(({ server, tool, version, current, category, risk }) => ({
      ...{ server: plain(server), tool: plainName(tool), version: plain(version, 60), newest: current, category, risk },
    }));
    const told = { category: verdict.category, risk: verdict.risk, ...toldReasons(verdict) };
    const recommendation = toldRecommendation(judged.recommendation);
    const known = catalogued.map(
      (one) =>
        `- ${codeName(one.server)} ${codeName(one.tool)}, version ${codeName(one.version)}: ${one.category}, ${one.risk} risk`,
    );
    return {
      data: {
        notice,
        tool: plainName(verdict.name),
        ...told,
        recommendation,
        catalogued,
        ...(problem !== undefined && { not_looked_up: problem }),
      },
      text: [
        `# ${codeName(verdict.name)}`,
        notice,
        ...verdictMarkdown(told, recommendation),
        ...(problem === undefined ? [] : [`The catalogue could not be asked: ${sentences(problem, 300)}`]),
        ...(known.length > 0 ? [['The catalogue holds this very definition:', ...known].join('\n')] : []),
      ].join('\n\n'),
    };
  },
});

interface Places {
  readonly places: readonly KnownPlace[];
  readonly problem: string | undefined;
}

/** A verdict does not wait for a catalogue that is away. */
async function placesIn(catalogue: PublishedCatalogue | undefined, hash: string): Promise<Places> {
  try {
    return { places: (await catalogue?.places(hash)) ?? [], problem: undefined };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return { places: [], problem: plain(error.message, 300) };
  }
}
