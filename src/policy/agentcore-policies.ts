import {
  cedarReader,
  readCedarExpression,
  type CedarExpression,
  type CedarInput,
  type CedarReader,
} from './cedar-expression.ts';
import { cedarString, readCedarString } from './cedar-text.ts';
import { inGroups } from './in-groups.ts';
import { type Condition } from './recommendation.ts';

/** One statement, which is one policy of AgentCore, and where it stands. */
export interface AgentCorePolicy {
  readonly permits: boolean;
  /** Full names of tools, `Target___tool`; undefined for all. A name without underscores is a whole target. */
  readonly actions: readonly string[] | undefined;
  /** The gateway’s ARN; undefined for every gateway. */
  readonly gateway: string | undefined;
  readonly conditions: readonly CedarExpression[];
  readonly start: number;
  readonly end: number;
  /** What stands behind the head: its conditions, as they are written. */
  readonly tail: string;
}

const entity = (type: string, id: string): string => `AgentCore::${type}::${cedarString(id)}`;

function readEntity(reader: CedarReader, type: string): string {
  reader.demand(`AgentCore::${type}`);
  reader.demand('::');
  if (!reader.peek().startsWith('"')) reader.fail('a name in quotation marks');
  return readCedarString(reader.next());
}

function readActions(reader: CedarReader): string[] | undefined {
  reader.demand('action');
  if (reader.skip('==')) return [readEntity(reader, 'Action')];
  if (!reader.skip('in')) return undefined;
  if (!reader.skip('[')) return [readEntity(reader, 'Action')];
  const actions: string[] = [];
  do actions.push(readEntity(reader, 'Action'));
  while (reader.skip(','));
  reader.demand(']');
  return actions;
}

/** AgentCore takes one gateway with tools by name, and the type alone with all tools. */
function readGateway(reader: CedarReader, named: boolean): string | undefined {
  reader.demand('resource');
  if (named) {
    reader.demand('==');
    return readEntity(reader, 'Gateway');
  }
  if (reader.skip('==')) return readEntity(reader, 'Gateway');
  reader.demand('is');
  reader.demand('AgentCore::Gateway');
  return undefined;
}

function readPrincipal(reader: CedarReader): void {
  reader.demand('principal');
  if (reader.skip('is') && !reader.skip('AgentCore::IamEntity')) reader.demand('AgentCore::OAuthUser');
}

function readConditions(reader: CedarReader): CedarExpression[] {
  const conditions: CedarExpression[] = [];
  for (let word = reader.peek(); word === 'when' || word === 'unless'; word = reader.peek()) {
    reader.next();
    reader.demand('{');
    const test = readCedarExpression(reader);
    conditions.push(word === 'when' ? test : (input) => test(input) === false);
    reader.demand('}');
  }
  return conditions;
}

/** The most characters that AgentCore takes as one policy. */
const longest = 10_000;

/** The statements of a text. Throws one line where Cedar or AgentCore would refuse one, or it is not read here. */
export function readAgentCorePolicies(text: string): AgentCorePolicy[] {
  const reader = cedarReader(text);
  const found: AgentCorePolicy[] = [];
  while (reader.peek() !== '') {
    const start = reader.position();
    const permits = reader.skip('permit');
    if (!permits && !reader.skip('forbid')) reader.fail('permit or forbid');
    reader.demand('(');
    readPrincipal(reader);
    reader.demand(',');
    const actions = readActions(reader);
    reader.demand(',');
    const gateway = readGateway(reader, actions !== undefined);
    reader.skip(',');
    reader.demand(')');
    const head = reader.end();
    const conditions = readConditions(reader);
    const tail = text.slice(head, reader.end());
    reader.demand(';');
    const end = reader.end();
    if (end - start > longest)
      throw new Error(`a statement of ${String(end - start)} characters; expected at most ${String(longest)}`);
    found.push({ permits, actions, gateway, conditions, start, end, tail });
  }
  return found;
}

/** A condition that Cedar cannot evaluate makes its statement apply to nothing. */
export function applies({ conditions }: AgentCorePolicy, input: CedarInput): boolean {
  try {
    return conditions.every((condition) => condition(input) === true);
  } catch {
    return false;
  }
}

/** Whether a statement names a tool, by its full name or by its target. */
export const isAbout = ({ actions }: AgentCorePolicy, target: string, name: string): boolean =>
  actions === undefined || actions.includes(name) || actions.includes(target);

/** A statement as text. */
export function printPolicy(permits: boolean, actions: readonly string[], gateway: string, tail: string): string {
  const list = actions.map((action) => entity('Action', action));
  const about = list.length === 1 ? `== ${list[0] ?? ''}` : `in [\n    ${list.join(',\n    ')}\n  ]`;
  return `${permits ? 'permit' : 'forbid'} (\n  principal,\n  action ${about},\n  resource == ${entity('Gateway', gateway)}\n)${tail};\n`;
}

/** Statements about these tools, each short enough for AgentCore. */
export function printPolicies(permits: boolean, actions: readonly string[], gateway: string): string[] {
  const print = (group: readonly string[]): string => printPolicy(permits, group, gateway, '');
  return inGroups(actions, (group) => print(group).length <= longest).map(print);
}

/**
 * A test on an argument in the types that AgentCore gives it; undefined where Cedar has none that is exact. Its patterns
 * know stars alone, so they cannot tell a folder or a host from what only begins like it; a number is a Long or a
 * decimal by the tool's schema, and each has comparisons of its own.
 */
export function agentCoreTest({ argument, operator, value }: Condition): string | undefined {
  const name = cedarString(argument);
  const [has, found] = [`context.input has ${name}`, `context.input[${name}]`];
  switch (operator) {
    case 'in':
      return `${has} && [${value.map(cedarString).join(', ')}].contains(${found})`;
    case 'is-not':
      return `!(${has} && ${found})`;
    case 'left-out':
      return `!(${has})`;
    default:
      return undefined;
  }
}
