import { type Format, type PolicyScope, type PolicyTarget } from '../../src/policy/format.ts';
import { type DecisionKind, type PolicyEntry } from '../../src/policy/recommendation.ts';
import { laterTool } from '../../src/policy/proof.ts';
import { breakingArguments, passingArguments } from '../../src/policy/sample-arguments.ts';
import { type Case, type Expectation } from './case.ts';
import { type AskedCall, type AskedTool, type Observed } from './program.ts';

/** What of a policy is put into the document, for one server. */
export interface Part {
  readonly key: string;
  readonly title: string;
  /** What the text is about. */
  readonly entries: readonly PolicyEntry[];
  /** What is known of all tools that the server has; one of a later version is not among them. */
  readonly known: readonly PolicyEntry[];
  /** Those that are called. */
  readonly asked: readonly string[];
}

const targetOf = ({ key, title, known }: Part): PolicyTarget => ({
  serverKey: key,
  serverTitle: title,
  version: '1.0.0',
  tools: known,
});

/** Key of another server that has the same tools, about which the text says nothing. Its name begins like the first one's. */
const twinOf = (key: string): string => `${key}2`;

const seen = (kind: DecisionKind): Observed => (kind === 'limit' ? 'allow' : kind);

/** The texts of all parts in one document, as a reader who has all these servers merges them one after another. */
function joined(format: Format, parts: readonly Part[], scope: PolicyScope): string {
  const start = parts.map(targetOf).reduce(
    (text, target) => {
      const own = format.start(target);
      return text === undefined ? own : format.merged(text, own, target, []);
    },
    undefined as string | undefined,
  );
  return parts.reduce((text, part) => {
    const target = targetOf(part);
    const names = part.entries.map(({ tool }) => tool);
    return format.merged(text, format.render(target, part.entries, scope), target, names);
  }, start ?? '');
}

function expectations(format: Format, text: string, part: Part, scope: PolicyScope): [AskedCall, Expectation][] {
  const target = targetOf(part);
  const twin = { ...target, serverKey: twinOf(part.key) };
  const [decide, decideTwin] = [format.evaluate(text, target), format.evaluate(text, twin)];
  const about = new Map(part.entries.map((entry) => [entry.tool, entry]));
  return part.asked.flatMap((tool): [AskedCall, Expectation][] => {
    const entry = about.get(tool);
    const args = entry ? passingArguments(entry) : {};
    const enforced = entry && format.enforce(entry, target, scope);
    const promised = enforced?.named === true ? seen(enforced.as) : undefined;
    const broken = entry && enforced?.badge === 'enforced' ? breakingArguments(entry) : [];
    const call = (server: string, own: typeof args): AskedCall => ({ server, tool, args: own });
    return [
      [call(part.key, args), { decided: seen(decide(tool, args).kind), promised }],
      [call(twin.serverKey, args), { decided: seen(decideTwin(tool, args).kind), promised: undefined }],
      ...broken.map((wrong): [AskedCall, Expectation] => [
        call(part.key, wrong),
        { decided: seen(decide(tool, wrong).kind), promised: undefined },
      ]),
    ];
  });
}

const asListed = ({ tool, claimsReadOnly }: PolicyEntry): AskedTool => ({
  name: tool,
  ...(claimsReadOnly && { annotations: { readOnlyHint: true } }),
});

/** One question about the texts of some servers in one document, with a twin of each server beside it. */
export function caseOf(title: string, format: Format, parts: readonly Part[], scope: PolicyScope): Case {
  const text = joined(format, parts, scope);
  const pairs = parts.flatMap((part) => expectations(format, text, part, scope));
  const servers = parts.flatMap(({ key, known }) =>
    [key, twinOf(key)].map((one) => ({ key: one, tools: [...known.map(asListed), { name: laterTool }] })),
  );
  const question = { format: format.id, text, servers, calls: pairs.map(([call]) => call) };
  return { title, format, question, expected: pairs.map(([, expected]) => expected) };
}
