import { type Parameter } from '../manifest/tool.ts';
import { type Span } from './rule.ts';
import { singular, wordSet, wordsOf } from './words.ts';

/** What an argument is for, as far as its name and description tell. */
export type Role =
  | 'command'
  | 'code'
  | 'sql'
  | 'query-language'
  | 'query'
  | 'expression'
  | 'prompt'
  | 'path'
  | 'output-path'
  | 'url'
  | 'host'
  | 'recipient'
  | 'amount'
  | 'credential'
  | 'many'
  | 'method'
  | 'selector'
  | 'dry-run'
  | 'force'
  | 'overwrite'
  | 'remote-place'
  | 'notify'
  | 'access';

export interface ReadParameter {
  readonly parameter: Parameter;
  readonly roles: ReadonlySet<Role>;
  /** Where its name stands. */
  readonly span: Span;
  /** Where its description starts: field and offset. */
  readonly about: { readonly field: string; readonly start: number };
}

/** Where an argument's name and description stand. */
export type Place = Pick<ReadParameter, 'span' | 'about'>;

const inSchema = ({ pointer, name }: Parameter): Place => ({
  span: { field: pointer, start: 0, end: name.length },
  about: { field: `${pointer}/description`, start: 0 },
});

const byName: Readonly<Record<Exclude<Role, 'many' | 'path' | 'url' | 'query-language'>, RegExp>> = {
  command:
    /^(?:shell_|bash_|cli_|terminal_|ssh_|raw_|remote_)?(?:command|cmd|commands|cmds|command_line|shell|bash)(?:_line|_string|_text|_to_run)?$/,
  code: /^(?:(?:python|javascript|js|ts|typescript|source|lua|ruby|r|apex|shader|gd|arbitrary|java|user)_)?(?:code|script|snippet|source_code|program|function_body|page_function|javascript|lambda|script_content|code_string|cell_source)$/,
  sql: /^(?:raw_)?(?:sql|sql_query|sql_statement|sql_text|query_sql|statement|statements|sql_queries|sqls|sql_string|soql|hql|cypher|cypher_query|cql|ddl|dml)$/,
  query:
    /^(?:.*_)?(?:query|wiql|jql|kql|promql|graphql|gql|soql|filter_expression|search_query|query_string|logql|xpath|jsonpath|jmespath|dql|nrql|sparql)$/,
  expression: /^(?:expression|expr|formula|equation|math|mathematical_expression|calculation)$/,
  prompt:
    /^(?:prompt|instruction|instructions|task|task_description|goal|objective|message|query|request|user_prompt|question|user_instructions|directive|natural_language.*)$/,
  'output-path':
    /^(?:output|out|dest|destination|save|export|download|write)_?(?:file|path|dir|directory|folder|filename|file_path|filepath|to|location|as|local_path)?(?:_?path|_?name)?$|^(?:save_to|save_path|save_as|outfile|outpath|file_out)$/,
  host: /^(?:host|hostname|server_host|ip|ip_address|server_url|host_name|connection_string|connectionstring|dsn|database_url|db_url|jdbc_url|ssh_host|ssh_host)$/,
  recipient:
    /^(?:to|recipient|recipients|cc|bcc|to_email|to_emails|to_address|recipient_email|email_to|phone|phone_number|to_number|chat_id|channel|channel_id|user_id|mail_to|recipient_id|contact|receiver|send_to|destination_number)$/,
  amount:
    /^(?:amount|amounts|value|quantity|qty|amount_in|amount_usd|lamports|price|size|stake|sum|total|amount_sol|sol_amount|amount_cents|usd_amount|wei|amount_wei|volume|shares|units|lots)$/,
  credential:
    /(?:^|_)(?:api_?key|apikey|api_?token|access_?token|auth_?token|secret|secrets|secret_?key|access_?key|password|passwd|pwd|passphrase|private_?key|privatekey|mnemonic|seed_?phrase|credential|credentials|client_?secret|bearer|bearer_token|refresh_?token|session_?token|custom_token|user_token|bot_?token|cookie|cookies|jwt|pat|auth_?key|id_?token|encryption_?key|^token|webhook_secret|oauth_token|github_token|totp|otp|pin_code|env_vars?|environment_variables)$/,
  method: /^(?:method|http_method|verb|request_method)$/,
  selector:
    /^(?:action|actions|operation|op|operation_type|action_type|mode|command|method|subcommand|sub_command|act|intent|request_type|type|cmd|verb|operation_name|command_type|resource_action|change_type|edit_type|do)$/,
  'dry-run':
    /^(?:dry_?run|preview|preview_only|simulate|simulate_only|validate_only|plan_only|what_?if|test_mode|simulation|check_only|dryrun_only)$/,
  force:
    /^(?:force|force_delete|hard|hard_delete|permanent|permanently|recursive|purge|cascade|delete_volumes|skip_trash|delete_permanently)$/,
  overwrite: /^(?:overwrite|replace|replace_existing|overwrite_existing|force_overwrite|truncate|clobber)$/,
  'remote-place':
    /^(?:owner|repo|repository|repo_name|repo_owner|repository_id|bucket|bucket_name|branch|site_id|drive_id|space_id|container_name|share|vault|device_id|item_id|storage_zone|zone|file_share|filesystem_id|ref|commit|pod|pod_name|workspace_id|org|organization_id|project_id|server_id|host|hostname)$/,
  notify:
    /^(?:notify|notify_.*|send_(?:email|notification|notifications|invite|invites|invitation|updates|mail|sms)|send_.*_(?:email|notification)|email_.*_(?:customer|user)|notification|silent)$/,
  access:
    /^(?:role|roles|permission|permissions|acl|policy|policy_document|privilege|privileges|scopes|scope|access_level|visibility|sharing_model|is_public|public|is_admin|access_control|superuser|grants)$/,
};

const pathName =
  /(?:^|_)(?:path|paths|filepath|filepaths|file_?name|filename|file|files|directory|dir|dirs|folder|folder_path|cwd|working_dir|working_directory|workdir|root_?dir|root|project_root|workspace_root|pcap|dest|destination)$/;
const pathWords =
  /\b(?:absolute|local (?:file|path|disk)|file ?path|path to (?:the |a |an |your )?(?:[\w.-]+ ){0,4}(?:file|directory|folder|project|repo|repository|workspace|image|document|database|executable|binary|app|root)|directory (?:path|to)|folder (?:path|to)|file system|filesystem|on disk|relative path|working directory|file to (?:read|write|upload|open)|output (?:file|path|directory)|where to save)\b|路径|ファイルパス|경로|ruta|caminho|chemin/i;
const notPath =
  /\b(?:url path|path of the (?:endpoint|request|url)|api path|endpoint path|request path|json ?path|in the repository|within the repository|repository path|repo path|key path|xpath|scene path|node path|hierarchy)\b/i;

const urlName =
  /(?:^|_)(?:url|urls|uri|uris|link|links|website|webpage|web_page|site_url|webhook|endpoint_url|image_url|target_url|callback_url|callback_uri|base_url|homepage|href|location_url|s_3_uri|s3_uri|registry)$/;

const manyName =
  /(?:^|_)(?:ids|keys|items|emails|names|urls|users|members|tasks|rows|records|documents|files|paths|entries|messages|contacts|products|orders|events|updates|operations|changes|recipients|issues|nodes|entities|relations|observations|objects|amounts|tags|labels|themes|rules|tokens|addresses|uuids|slugs|accounts|requests|assets|devices|targets|tools|queries|cards|pages|blocks|fields|cells|posts|comments|folders|people|leads|tickets|transactions|indexes|variables|secrets|hosts|vectors|points|memories|notes|ranges|elements|roles|groups|projects|jobs|subscribers|segments|list)$/;

const accessWords = wordSet('role permission acl privilege scope visibility');

/** Query languages that can change data, and those that only read. */
const writingLanguage = /\b(?:SQL|Cypher|CQL|HiveQL|PL\/pgSQL|MQL)\b/;
const readingLanguage =
  /\b(?:GraphQL|LogQL|PromQL|KQL|Kusto|WIQL|SPARQL|SOQL|SOSL|NRQL|DQL|JQL|Gremlin|Flux|MDX|JMESPath|JSONPath|XPath)\b/;

/** An address that has to belong to one site, by the proper noun or the domain that its description names. */
const oneSite =
  /\b(?!example\b)[a-z][a-z0-9-]+\.(?:com|org|io|net|dev|ai)\b|(?:^|\s)(?:[a-z]\w*|[A-Z]\w*) (?:\w+ ){0,3}?(?!URL|HTTP)[A-Z][a-z]+[A-Za-z]*\b/;

const snake = (name: string): string =>
  wordsOf(name)
    .map((word) => word.text)
    .join('_');

const rolesOfName = new Map<string, ReadonlySet<Role>>();
/** Names remembered; beyond that they are read anew, so that memory stays bounded. */
const remembered = 20_000;

function nameRoles(name: string): ReadonlySet<Role> {
  const known = rolesOfName.get(name);
  if (known !== undefined) return known;
  const text = snake(name);
  const roles = new Set<Role>();
  for (const [role, pattern] of Object.entries(byName)) if (pattern.test(text)) roles.add(role as Role);
  if (pathName.test(text)) roles.add('path');
  if (urlName.test(text)) roles.add('url');
  if (manyName.test(text)) roles.add('many');
  if (accessWords.has(singular(text))) roles.add('access');
  if (rolesOfName.size < remembered) rolesOfName.set(name, roles);
  return roles;
}

/** Reads what an argument is for. Constants and enumerated values are not free, so they have no free-text role. */
export function readParameter(parameter: Parameter, place: Place = inSchema(parameter)): ReadParameter {
  const named = nameRoles(parameter.name);
  const roles = new Set(named);
  const free = parameter.options.length === 0;
  const { types, description } = parameter;
  const text = types.length === 0 || types.includes('string') || types.includes('array');
  const about = description.length > 300 ? description.slice(0, 300) : description;
  if (!free || !text)
    for (const role of [
      'command',
      'code',
      'sql',
      'query',
      'expression',
      'prompt',
      'path',
      'url',
      'host',
      'recipient',
      'output-path',
      'credential',
    ] as const)
      roles.delete(role);
  if (free && text && !named.has('credential') && !/boolean/.test(types.join())) {
    const sayPath = pathWords.test(about) && !notPath.test(about);
    if (
      sayPath &&
      /path|file|dir|folder|root|workspace|location|output|image|input|source|target|media|document|pcap|audio|video/i.test(
        parameter.name,
      )
    )
      roles.add('path');
    if (parameter.format === 'uri' || parameter.format === 'url') roles.add('url');
    if (roles.has('query') && writingLanguage.test(about)) roles.add('sql');
    if (roles.has('query') && readingLanguage.test(about)) roles.add('query-language');
  }
  if (roles.has('path') && notPath.test(about)) roles.delete('path');
  if (roles.has('url') && (oneSite.test(about) || parameter.path.length > 2)) roles.delete('url');
  if (parameter.path.length > 1) roles.delete('output-path');
  if (roles.has('many') && !types.includes('array')) roles.delete('many');
  return { parameter, roles, ...place };
}

/** Local paths only: where a repository, a bucket or a host is named too, a bare `path` lies inside that. */
export function withoutRemotePaths(parameters: readonly ReadParameter[]): readonly ReadParameter[] {
  if (!parameters.some(({ roles }) => roles.has('remote-place'))) return parameters;
  return parameters.map((read) => {
    if (
      !read.roles.has('path') ||
      /\b(?:absolute|local)/i.test(read.parameter.description) ||
      /local|^(?:app|project)_?path/i.test(read.parameter.name)
    )
      return read;
    return { ...read, roles: new Set([...read.roles].filter((role) => role !== 'path')) };
  });
}
