import * as z from 'zod';
import { fenced } from '../../explain/fenced-text.ts';
import { judgeDefinitions } from '../../explain/judge-definitions.ts';
import { profiledTool } from '../../explain/judged-entry.ts';
import { writtenPolicy } from '../../explain/written-policy.ts';
import { hasHiddenCharacters } from '../../manifest/hidden-characters.ts';
import { formats } from '../../policy/formats.ts';
import { profileIds, profiles, type ProfiledTool } from '../../policy/profiles.ts';
import { defaultServerKey } from '../../policy/server-key.ts';
import { type PolicyTarget } from '../../policy/format.ts';
import { findCatalogued } from '../find-catalogued.ts';
import { givenManifest, manifestArgument } from '../given-manifest.ts';
import { codeName, notice, noticeField, plain, plainName, sentences } from '../quoted-text.ts';
import { demandCatalogue, serverTool, ToolError, type Surroundings } from '../server-tool.ts';

const ids = formats.map(({ id }) => id);

/** Characters of a policy that a model can be handed, and tools that are named as deviating. */
const mostCharacters = 200_000;
const mostDeviations = 40;

const input = z.strictObject({
  format: z.enum(ids).describe('Where the policy is for, such as claude-code, codex or cursor.'),
  server: z.string().min(1).max(300).optional().describe('Id, title or npm package of a server of the catalogue.'),
  manifest: manifestArgument('In place of a server: its tools').optional(),
  profile: z
    .enum(profileIds)
    .default('recommended')
    .describe(
      'recommended: as advised for each tool; read-only: reads alone; strict: only low-risk reads without asking.',
    ),
  key: z.string().min(1).max(100).optional().describe('What the server is called in the configuration of the client.'),
});

interface Known {
  readonly target: PolicyTarget;
  readonly tools: readonly ProfiledTool[];
  readonly gaps: readonly string[];
}

async function known({ server, manifest, key }: z.infer<typeof input>, surroundings: Surroundings): Promise<Known> {
  if ((server === undefined) === (manifest === undefined))
    throw new ToolError('recommend_policy: expected either server or manifest');
  if (server === undefined) {
    const { tools, gaps } = givenManifest('manifest', manifest);
    const serverKey = key ?? 'server';
    const target = { serverKey, serverTitle: serverKey, version: 'this manifest' };
    return { target, tools: judgeDefinitions(tools).map(profiledTool), gaps };
  }
  const found = await findCatalogued(server, demandCatalogue(surroundings, 'recommend_policy'));
  const [owner = '', name = ''] = found.id.split('/');
  const { version, capturedAt } = found.provenance;
  return {
    target: {
      serverKey: key ?? defaultServerKey(owner, name),
      serverTitle: plain(found.title, 100),
      version: version === 'unversioned' ? `the capture of ${capturedAt}` : plain(version, 60),
    },
    tools: found.tools.map(({ definition, verdict, recommendation }) => ({
      tool: definition.name,
      category: verdict.category,
      risk: verdict.risk,
      recommendation,
      ...(verdict.claims.annotations?.['readOnlyHint'] === true && { claimsReadOnly: true }),
    })),
    gaps: [],
  };
}

/** A policy has to hold names as they are, and names can be made to be read by a model: such a server gets none. */
function demandNames(tools: readonly ProfiledTool[]): void {
  const odd = tools.find(({ tool }) => tool.length > 128 || /[\u0000-\u001f]/.test(tool) || hasHiddenCharacters(tool));
  if (odd)
    throw new ToolError(
      `${plain(odd.tool, 60)}: a name that no client takes (${String(odd.tool.length)} characters); expected 128 visible ones at most, and no policy is written for such a server`,
    );
}

export default serverTool({
  name: 'recommend_policy',
  title: 'Read a recommended policy',
  description:
    'Returns the recommended policy for the tools of one MCP server as text for one client or gateway, and says where it goes, which tools get another decision there, and what the format cannot express. Nothing is saved.',
  input,
  output: z.object({
    notice: noticeField,
    text: z.string().describe('The policy. Names of tools in it are quoted from the server.'),
    language: z.string(),
    file_name: z.string(),
    where: z.string(),
    merge: z.string(),
    steps: z.array(z.string()),
    deviations: z.array(z.object({ tool: z.string(), instead: z.string(), why: z.string() })),
    cannot: z.array(z.string()).describe('What the format cannot express.'),
    traps: z.array(z.string()).describe('What makes a text that looks right do less than it says.'),
    incomplete: z.array(z.string()).describe('Why the server may offer more tools than are named.'),
  }),
  async run(asked, surroundings) {
    const { target, tools, gaps } = await known(asked, surroundings);
    const format = formats.find(({ id }) => id === asked.format);
    const profile = profiles.find(({ id }) => id === asked.profile);
    if (!format || !profile) throw new ToolError(`format: expected one of ${ids.join(', ')}`);
    const problem = format.keyProblem?.(target.serverKey);
    if (problem !== undefined) throw new ToolError(plain(`key: ${problem}`, 300));
    demandNames(tools);
    const policy = writtenPolicy(format, profile, target, tools);
    if (policy.text.length > mostCharacters)
      throw new ToolError(
        `recommend_policy: a text of ${String(policy.text.length)} characters; expected at most ${String(mostCharacters)} here (tool-risk policy writes it into a file)`,
      );
    const deviations = policy.deviations
      .slice(0, mostDeviations)
      .map(({ tool, badge, why }) => ({ tool: plainName(tool), instead: badge, why: plain(why, 300) }));
    const data = {
      ...{ notice, text: policy.text, language: policy.language, file_name: policy.fileName },
      ...{ where: policy.where, merge: policy.merge, steps: [...policy.steps], deviations },
      ...{ cannot: [...policy.cannot], traps: [...policy.traps], incomplete: [...gaps] },
    };
    const list = (title: string, lines: readonly string[]): string[] =>
      lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
    return {
      data,
      text: [
        `# ${format.title}: ${profile.title}`,
        notice,
        policy.text.trim() === '' ? `${format.title} needs no text for this.` : fenced(policy.text),
        `${policy.where} ${policy.merge} Of tools that no rule names: ${policy.later}.`,
        ...list(
          'Something else than was recommended:',
          deviations.map(({ tool, instead, why }) => `${codeName(tool)}: ${instead}. ${sentences(why, 300)}`),
        ),
        ...list('What the format cannot express:', policy.cannot),
        ...list('What makes it do less than it says:', policy.traps),
        ...list(
          'The list of tools may not be whole:',
          gaps.map((gap) => sentences(gap, 300)),
        ),
      ].join('\n\n'),
    };
  },
});
