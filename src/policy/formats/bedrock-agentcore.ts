import {
  agentCoreTest,
  applies,
  isAbout,
  printPolicies,
  printPolicy,
  readAgentCorePolicies,
  type AgentCorePolicy,
} from '../agentcore-policies.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';

const ability: Ability = {
  subject: 'AgentCore',
  decisions: ['allow', 'hide'],
  tests: (condition) => agentCoreTest(condition) !== undefined,
  names: isPlainName,
  unnamed: 'hide',
};

/** Stands for the reader’s own gateway: AgentCore takes tools by name only together with a gateway’s ARN. */
const placeholder = 'arn:aws:bedrock-agentcore:REGION:ACCOUNT:gateway/GATEWAY';

/** A gateway puts three underscores between the name of a target and that of a tool. */
const actionOf = ({ serverKey }: PolicyTarget, tool: string): string => `${serverKey}___${tool}`;

function render(target: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const allowed = settled.filter(({ decision }) => decision.kind === 'allow');
  const actions = (list: typeof settled): string[] => list.map(({ tool }) => actionOf(target, tool));
  const free = allowed.filter(({ conditions }) => conditions.length === 0);
  const refused = settled.filter(({ decision }) => decision.kind !== 'allow');
  const tested = allowed
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ tool, conditions }) => {
      const tests = conditions.map((condition) => `\nwhen { ${agentCoreTest(condition) ?? 'false'} }`);
      return printPolicy(true, [actionOf(target, tool)], placeholder, tests.join(''));
    });
  return [
    ...printPolicies(true, actions(free), placeholder),
    ...tested,
    ...printPolicies(false, actions(refused), placeholder),
  ].join('\n');
}

/** Nothing is permitted without a statement, and `forbid` wins. A tool is listed when some call of it is permitted. */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const policies = readAgentCorePolicies(text);
  return (tool, args = {}) => {
    const about = policies.filter((one) => isAbout(one, target.serverKey, actionOf(target, tool)));
    const hit = about.filter((one) => applies(one, args));
    if (hit.some(({ permits }) => permits) && hit.every(({ permits }) => permits)) return { kind: 'allow' };
    const isListed =
      about.some(({ permits }) => permits) &&
      about.every(({ permits, conditions }) => permits || conditions.length > 0);
    return { kind: isListed ? 'deny' : 'hide' };
  };
}

function remarks(text: string): string[] {
  const policies = readAgentCorePolicies(text);
  const gateways = new Set(policies.flatMap(({ gateway }) => gateway ?? []));
  const names = [...new Set(policies.flatMap(({ actions }) => actions ?? []))];
  return [
    ...names
      .filter((name) => name.includes('*'))
      .map((name) => `“${name}” names no tool: Cedar has no patterns for actions.`),
    ...names
      .filter((name) => /^[0-9A-Za-z-]+__[^_]/.test(name))
      .map((name) => `“${name}” names no tool: three underscores stand between target and tool.`),
    ...(gateways.size > 1
      ? ['The statements are about several gateways; here they are taken for statements about one.']
      : []),
  ];
}

/** The statement without these tools, as text; nothing when it named no other. */
function without(policy: AgentCorePolicy, text: string, actions: ReadonlySet<string>): string[] {
  const kept = policy.actions?.filter((action) => !actions.has(action));
  if (!kept || kept.length === policy.actions?.length) return [`${text.slice(policy.start, policy.end)}\n`];
  return kept.length === 0 ? [] : [printPolicy(policy.permits, kept, policy.gateway ?? placeholder, policy.tail)];
}

function merged(existing: string, snippet: string, target: PolicyTarget, tools: readonly string[]): string {
  const actions = new Set(tools.map((tool) => actionOf(target, tool)));
  const kept = readAgentCorePolicies(existing).flatMap((policy) => without(policy, existing, actions));
  return [...kept, snippet].filter((one) => one.trim() !== '').join('\n');
}

const documented: Source = {
  how: 'documented',
  of: 'policy-scope and policy-understanding-cedar, AWS',
  on: '2026-11-26',
};
const documentedBefore: Source = { how: 'documented', of: 'policy-common-patterns, AWS', on: '2026-11-20' };
const documentedEarlier: Source = { how: 'documented', of: 'docs.cedarpolicy.com', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'permit(principal, action == …, resource == …);', means: 'allows one tool of one gateway' },
    { form: 'forbid( … );', means: 'refuses it, whatever permits it' },
    { form: 'AgentCore::Action::"Target___tool"', means: 'the tool, behind its target and three underscores' },
    { form: 'AgentCore::Gateway::"<arn>"', means: 'the gateway by its own ARN' },
    { form: 'when { context.input.<argument> … }', means: 'tests an argument, typed by the tool’s schema' },
  ],
  precedence: 'A `forbid` that holds wins over every `permit`; the order of statements does not count.',
  unlisted: 'Refused: nothing runs without a `permit`.',
  source: documented,
  mistakes: [
    {
      looks: 'Two underscores between target and tool, as in older pages',
      happens: 'No such action exists, and the policy is refused.',
      right: 'Write three.',
      source: documented,
    },
    {
      looks: 'A star in the action',
      happens: 'There are no patterns for actions.',
      right: 'Write one statement a tool.',
      source: documentedBefore,
    },
    {
      looks: 'A `forbid` with a condition that can fail',
      happens: 'A condition that cannot be evaluated refuses nothing.',
      right: 'Put the test into the `permit`.',
      source: documentedEarlier,
    },
    {
      looks: 'Policies on a gateway in the mode `LOG_ONLY`',
      happens: 'Decisions are written down and every call goes through.',
      right: 'Set the mode to `ENFORCE`.',
      source: documented,
    },
  ],
};

/**
 * Policy in Amazon Bedrock AgentCore, statements in Cedar. Semantics from the vendor’s pages on policy scope, conditions,
 * schema constraints, limitations, validation and `tools/list`.
 */
const bedrockAgentcore: Format = {
  id: 'bedrock-agentcore',
  title: 'Bedrock AgentCore (Cedar)',
  group: 'Gateways',
  about: 'Amazon’s gateway for agents, whose policy engine authorises each call of a tool by statements in Cedar.',
  language: 'text',
  fileName: 'policies.cedar',
  where: 'The policies of the policy engine that is attached to your gateway, one for each statement.',
  merge: (scope) =>
    scope === 'server'
      ? 'Create one policy for each statement, and delete those that named tools of this target: `forbid` wins over `permit`.'
      : 'Create a policy from the statement, and take the tool out of the statements that named it: `forbid` wins over `permit`.',
  mergeSeveral:
    'Create one policy for each statement, and delete those that named tools of these targets: `forbid` wins over `permit`.',
  steps: ({ serverKey }) => [
    `Replace \`${placeholder}\` by the ARN of your gateway, and look up the name of the server’s target there; the statements assume “${serverKey}”.`,
    'Create a policy for each statement with `aws bedrock-agentcore-control create-policy --validation-mode IGNORE_ALL_FINDINGS`, since a `permit` without a condition counts as overly permissive; the types of arguments are checked all the same.',
    'Attach the policy engine to the gateway in the mode `ENFORCE`.',
    'List the tools in the client: those that no statement permits are gone.',
  ],
  docs: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/policy-understanding-cedar.html',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: Cedar decides each call by itself and does not count. ${name} is either permitted or not.`,
    block: (name) => `Write no \`permit\` for ${name}, or a \`forbid\`, which wins over every \`permit\`.`,
  },
  cannot: [
    'It cannot count calls or ask a person: whatever is more than allowed is refused.',
    'It can test whole values, switches and arguments that must be left out, but no amounts, paths, addresses, commands or lengths: Cedar’s patterns know stars alone, and an amount is of one type or another by the tool’s schema.',
  ],
  traps: [
    'In the mode `LOG_ONLY`, and without a policy engine, every call goes through.',
    'The mode is part of the gateway’s own settings: whoever may update the gateway may switch the policies off.',
    'A statement that another policy of the engine contradicts does less: a `permit` for all tools opens them, a `forbid` closes them.',
    'A `forbid` whose condition cannot be evaluated refuses nothing; the statements here test in `permit` alone.',
    'Policies are about tools: prompts and resources are always allowed.',
    'Older pages write two underscores between target and tool; such a name is no action, and the policy is refused.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of the server’s target in the gateway',
  keyProblem: (key) =>
    /^(?:[0-9A-Za-z]-?){1,100}$/.test(key)
      ? undefined
      : 'Names of targets take letters, digits and single hyphens, and begin with a letter or a digit.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries) => render(target, entries),
  start: () => '// Nothing is permitted without a statement.\n',
  merged,
  evaluate,
  remarks,
};

export default bedrockAgentcore;
