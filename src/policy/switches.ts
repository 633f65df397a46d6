import { isJsonObject } from '../manifest/json.ts';
import { valueAt } from '../manifest/json-pointer.ts';
import { type Parameter, type Tool } from '../manifest/tool.ts';
import { shapeOf } from './argument-shape.ts';
import { type Condition } from './recommendation.ts';

const inSnakeCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();

/** Switches that make a change harder to undo, or take away what guards against it. */
const harder = [
  /^(?:force|forced|recursive|recursively|cascade|cascading|overwrite|clobber|unsafe|sudo|skip_?trash|no_?verify)$/,
  /^force_(?:delete|deletion|remove|removal|push|overwrite|replace|write|drop|kill|stop|orphan|destroy|update|terminate)$/,
  /^(?:delete|deletion|purge|prune|truncate|drop|erase|wipe|destroy|overwrite|hard|permanent|permanently|dangerously)(?:_|$)/,
  /^(?:replace|clear|remove|reset)_?(?:existing|all|everything|data|source|branch|volumes|source_branch|from_disk)$/,
  /^(?:replace|should_remove_source_branch|(?:allow|enable)_?writes?|writes?)$/,
  /^(?:allow|enable|permit)_(?:\w+_)?(?:dangerous|destructive|unsafe|overwrites?|delet\w+|force\w*|drop|ddl\w*|no_undo)(?:_\w+)?$/,
  /^(?:skip|bypass|ignore|disable|no)_(?:\w+_)?(?:security|safety|polic\w+|protections?|confirmations?|permissions?|approvals?|safeguards?|backup)(?:_checks?)?$/,
] as const;

/** Switches that hand out what is a secret. */
const revealing = [
  /^(?:reveal|decrypt|unmask|unredacted|plaintext|plain_text|with_decryption)(?:_|$)/,
  /^(?:include|show|return|with|expose|display|print|export|fetch|raw)_(?:\w+_)?(?:secrets?|secret_values?|passwords?|passphrases?|credentials?|private_keys?|api_keys?|mnemonics?|seed_phrases?|plaintext|plain_text|sensitive|sensitive_values?)$/,
] as const;
const showsValues = /^(?:include|show|return|with|expose|display)_(?:\w+_)?values?$/;
const ofSecrets = /secrets?\b|credential|password|mask|redact|sensitive|environment variable|env var|plain ?text/i;

/** A permanent redirect is only one that browsers remember. */
const isHarder = ({ name }: Parameter, { name: tool }: Tool): boolean =>
  harder.some((one) => one.test(inSnakeCase(name))) && !(/^permanent/i.test(name) && /redirect/i.test(tool));
const isRevealing = ({ name, description }: Parameter, tool: Tool): boolean =>
  revealing.some((one) => one.test(inSnakeCase(name))) ||
  (showsValues.test(inSnakeCase(name)) && ofSecrets.test(`${description} ${tool.description}`));

/** A call that leaves the switch out would have it on, by the schema or by the words about it. */
function isOnByDefault({ definition }: Tool, { pointer, description }: Parameter): boolean {
  const schema = valueAt(definition, pointer);
  const isDeclared = isJsonObject(schema) && Object.hasOwn(schema, 'default') && schema['default'] === true;
  return (
    isDeclared ||
    /\bdefaults?\b[^.;]{0,20}\b(?:true|on|yes|enabled)\b|\b(?:on|true|enabled) by default\b/i.test(description)
  );
}

/**
 * Conditions that keep switches off: for a tool that changes something those that make the change worse, for any tool those
 * that hand out secrets.
 */
export const switchConditions = (tool: Tool, changes: boolean): Condition[] =>
  tool.parameters
    .filter((parameter) => parameter.path.length === 1 && shapeOf(tool, parameter) === 'switch')
    .filter((parameter) => (changes && isHarder(parameter, tool)) || isRevealing(parameter, tool))
    .filter((parameter) => parameter.required || !isOnByDefault(tool, parameter))
    .map(({ name, required }) => ({
      argument: name,
      operator: 'is-not',
      value: true,
      ...(required && { demanded: true as const }),
      why: `Calls with ${name} switched on are refused.`,
    }));
