import { validate } from '@cedar-policy/cedar-wasm/nodejs';
import { generateSchema } from '@cedar-policy/mcp-schema-generator-wasm';
import { isJsonObject } from '../../src/manifest/json.ts';
import { valueAt } from '../../src/manifest/json-pointer.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { cedarString, cedarTemplates } from '../../src/policy/cedar-text.ts';
import { writeCheck } from '../../src/policy/expression-template.ts';
import { type ProfiledTool } from '../../src/policy/profiles.ts';
import { type Condition } from '../../src/policy/recommendation.ts';
import { type ProvedServer } from './proved-server.ts';

/** How many tools' statements fit the types of their own input schema, and which schemas Cedar cannot express. */
export interface TypeCheck {
  readonly checked: number;
  readonly conditions: number;
  readonly refused: number;
  readonly failures: readonly string[];
}

const stub = `namespace Server {
  @mcp_principal entity Agent;
  @mcp_resource entity Host;
  action "call_tool" appliesTo { principal: [Agent], resource: [Host] };
}`;

interface Typed {
  readonly definition: ToolDefinition;
  readonly profiled: ProfiledTool;
  /** Stands for the tool's name, since the generator takes identifiers only. */
  readonly alias: string;
}

function schemaFor(tools: readonly Typed[]): string | undefined {
  const list = tools.map(({ definition, alias }) => ({
    name: alias,
    description: '',
    inputSchema: definition['inputSchema'] ?? { type: 'object' },
  }));
  const answer = JSON.parse(generateSchema(stub, JSON.stringify(list))) as { isOk: boolean; schema: string | null };
  return answer.isOk && answer.schema !== null ? answer.schema : undefined;
}

/** A test of ToolHive's context as a test of the generated one, where enumerated values are entities of their own. */
function typedTest(condition: Condition, { definition, alias }: Typed): string {
  const property = valueAt(definition, `/inputSchema/properties/${condition.argument}`);
  const isEnumerated = isJsonObject(property) && Array.isArray(property['enum']);
  if (condition.operator === 'in' && isEnumerated) {
    const entity = `Server::${alias}::Input::${condition.argument}`;
    const values = condition.value.map((value) => `${entity}::${cedarString(value)}`).join(', ');
    return `context.input has ${condition.argument} && [${values}].contains(context.input.${condition.argument})`;
  }
  return (writeCheck(cedarTemplates, condition) ?? 'false')
    .replaceAll('context has "arg_', 'context.input has "')
    .replaceAll('context["arg_', 'context.input["');
}

/** To Cedar an argument of several types is a record of choices, into which no statement here looks. */
const isOfOneType = (property: unknown): boolean =>
  isJsonObject(property) && typeof property['type'] === 'string' && !('anyOf' in property || 'oneOf' in property);

/** The conditions that Cedar has words for. */
const conditionsOf = ({ profiled, definition }: Typed): readonly Condition[] =>
  profiled.recommendation.conditions.filter(
    (condition) =>
      writeCheck(cedarTemplates, condition) !== undefined &&
      isOfOneType(valueAt(definition, `/inputSchema/properties/${condition.argument}`)),
  );

/** What the types of these tools say about their statements; undefined when Cedar cannot express the types. */
function errorsOf(tools: readonly Typed[]): readonly string[] | undefined {
  const schema = schemaFor(tools);
  if (schema === undefined) return undefined;
  const policies = tools.map((one) => {
    const tests = conditionsOf(one).map((condition) => ` when { ${typedTest(condition, one)} }`);
    return `permit(principal, action == Server::Action::"${one.alias}", resource)${tests.join('')};`;
  });
  const answer = validate({
    schema,
    policies: { staticPolicies: policies.join('\n') },
    validationSettings: { mode: 'strict' },
  });
  return answer.type === 'failure' ? undefined : answer.validationErrors.map(({ error }) => error.message);
}

/** Checks tools together; where Cedar refuses a group, its halves, down to single tools. */
function check(tools: readonly Typed[]): TypeCheck {
  const errors = errorsOf(tools);
  if (errors !== undefined) {
    const conditions = tools.reduce((sum, one) => sum + conditionsOf(one).length, 0);
    return { checked: tools.length, conditions, refused: 0, failures: errors };
  }
  if (tools.length <= 1) return { checked: 0, conditions: 0, refused: tools.length, failures: [] };
  const middle = Math.ceil(tools.length / 2);
  const [first, second] = [check(tools.slice(0, middle)), check(tools.slice(middle))];
  return {
    checked: first.checked + second.checked,
    conditions: first.conditions + second.conditions,
    refused: first.refused + second.refused,
    failures: [...first.failures, ...second.failures],
  };
}

/** Type-checks, per tool, a statement with its conditions against the tool's captured input schema. */
export function checkTypes({ id, tools, definitions }: ProvedServer): TypeCheck {
  const all = tools.flatMap((profiled, index): Typed[] => {
    const definition = definitions[index];
    return definition ? [{ definition, profiled, alias: `tool_${String(index)}` }] : [];
  });
  const result = check(all);
  return { ...result, failures: result.failures.map((line) => `${id}: ${line}`) };
}
