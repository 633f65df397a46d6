import * as z from 'zod';
import { counted, listed } from '../../explain/grammar.ts';
import { judgeDefinitions } from '../../explain/judge-definitions.ts';
import { noticeLines } from '../../explain/notice-lines.ts';
import { compareListings, type Comparison } from '../../manifest/compare-listings.ts';
import { findCatalogued } from '../find-catalogued.ts';
import { givenManifest, manifestArgument } from '../given-manifest.ts';
import { codeName, notice, noticeField, plain, plainName, sentences } from '../quoted-text.ts';
import { ofManifest, ofServer, plainlyServer } from '../reviewed-listing.ts';
import { demandCatalogue, serverTool, ToolError } from '../server-tool.ts';
import { verdictFields } from '../told-verdict.ts';

/** Tools that an answer tells about; the counts are of all. */
const mostTools = 60;

const states = ['changed', 'now with its arguments', 'listed more often', 'not reviewed', 'gone'] as const;
type Drift = Comparison & { readonly state: (typeof states)[number] };

const verdict = z.object(verdictFields).optional();

export default serverTool({
  name: 'compare_manifest',
  title: 'Compare a manifest',
  description:
    'Compares the tools that an MCP server lists now with those that were reviewed, in the catalogue or in an earlier manifest, and returns what differs: tools that are new, gone or changed, with the verdict before and after.',
  input: z.strictObject({
    manifest: manifestArgument('The tools that the server lists now'),
    server: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe(
        'Id, title or npm package of the server in the catalogue; it is found by the tools where it is left out.',
      ),
    reviewed: manifestArgument('In place of a server of the catalogue: the tools that were reviewed').optional(),
  }),
  output: z.object({
    notice: noticeField,
    server: z.string().optional().describe('Id of the server in the catalogue.'),
    version: z.string().optional().describe('The reviewed version.'),
    as_reviewed: z.boolean().describe('Whether nothing differs, and the list is whole.'),
    tools: z.int().describe('Tools of either list.'),
    same: z.int(),
    differences: z.array(
      z.object({
        tool: z.string(),
        state: z.enum(states),
        differs_in: z.array(z.string()),
        before: verdict,
        after: verdict,
        addresses_the_model: z.array(z.string()),
      }),
    ),
    incomplete: z.array(z.string()).describe('Why the server may offer more tools than the manifest holds.'),
  }),
  async run({ manifest, server, reviewed }, surroundings) {
    const { tools, gaps } = givenManifest('manifest', manifest);
    if (server !== undefined && reviewed !== undefined)
      throw new ToolError('compare_manifest: expected either server or reviewed');
    const known =
      reviewed === undefined
        ? ofServer(
            await (server === undefined
              ? plainlyServer(tools, demandCatalogue(surroundings, 'compare_manifest'))
              : findCatalogued(server, demandCatalogue(surroundings, 'compare_manifest'))),
          )
        : ofManifest(givenManifest('reviewed', reviewed).tools);
    const judged = new Map(judgeDefinitions(tools).map((one) => [one.tool.name, one]));
    const { comparisons } = compareListings(known.tools, tools);
    // A page that was not read may hold what is missing here.
    const drift = comparisons.filter(
      (one): one is Drift => one.state !== 'same' && (one.state !== 'gone' || gaps.length === 0),
    );
    const differences = drift.slice(0, mostTools).map(({ tool, state, shown }) => {
      const [before, after] = [known.verdicts.get(tool), judged.get(tool)?.verdict];
      return {
        tool: plainName(tool),
        state,
        differs_in: [...shown],
        ...(before && { before: { category: before.category, risk: before.risk } }),
        ...(after && { after: { category: after.category, risk: after.risk } }),
        addresses_the_model: after ? noticeLines(after).map(({ text }) => plain(text, 300)) : [],
      };
    });
    const version = known.version === undefined ? undefined : plain(known.version, 60);
    const data = {
      notice,
      ...(known.server !== undefined && { server: known.server }),
      ...(version !== undefined && { version }),
      as_reviewed: drift.length === 0 && gaps.length === 0,
      tools: comparisons.length,
      same: comparisons.filter(({ state }) => state === 'same').length,
      differences,
      incomplete: [...gaps],
    };
    const whose =
      known.server === undefined ? 'the reviewed manifest' : `${known.server} ${sentences(version ?? '', 60)}`;
    const lines = differences.map(({ tool, state, differs_in: keys, before, after, addresses_the_model: orders }) => {
      const label = (one: typeof before): string => (one ? `${one.category}, ${one.risk} risk` : 'no tool');
      const told = [
        ...(keys.length > 0 ? [` in ${listed(keys)}`] : []),
        ...orders.map((one) => `. ${sentences(one, 300)}`),
      ];
      return `- ${codeName(tool)}: ${state}${told.join('')} (before: ${label(before)}; now: ${label(after)})`;
    });
    const head =
      drift.length === 0
        ? `${counted(data.same, 'tool')} as reviewed: ${whose}.`
        : `${String(drift.length)} of ${counted(data.tools, 'tool')} differ from ${whose}.`;
    return {
      data,
      text: [
        `# Comparison`,
        notice,
        [head, ...lines].join('\n'),
        ...gaps.map((gap) => `The manifest is not whole: ${sentences(gap, 300)}`),
      ].join('\n\n'),
    };
  },
});
