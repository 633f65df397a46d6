import { phrases } from '../../language/phrases.ts';

/** The description names a path on the machine where the server runs. */
export const saysPath = phrases(
  String.raw`\b(?:absolute|local (?:file|path|disk)|file ?path|file ?system|on disk|relative path|working directory|where to save)\b`,
  String.raw`\bpath to (?:the |a |an |your )?(?:[\w.-]+ ){0,4}(?:file|directory|folder|project|repo|repository|workspace|image)\b`,
  String.raw`\bpath to (?:the |a |an |your )?(?:[\w.-]+ ){0,4}(?:document|database|executable|binary|app|root)\b`,
  String.raw`\b(?:directory|folder) path\b|\b(?:directory|folder) to (?:scan|search|read|save|write|list|use|index|analy[sz]e)\b`,
  String.raw`\bfile to (?:read|write|upload|open)\b|\boutput (?:file|path|directory)\b`,
  '路径|ファイルパス|경로|ruta|caminho|chemin',
);

/** Names of arguments that hold a path where the description says so. */
export const namesAFile =
  /(?:path|file|dir|folder|root|workspace|location|output|image|input|source|target|media|document|pcap|audio|video)(?!.*id$)/i;

/** Paths that lead through something else than a file system. */
export const otherPath = phrases(
  String.raw`\b(?:url|api|endpoint|request|json|repository|repo|key|scene|node|iteration|area|category) ?path\b|\bxpath\b|\bhierarchy\b`,
  String.raw`\bpath of the (?:endpoint|request|url)\b|\b(?:in|within) the repository\b|\bfile URL\b`,
);

/** A place where a result is put: `The path to save the screenshot to`, `Directory where images are stored`. */
export const saysOutput = phrases(
  String.raw`\b(?:path|director\w+|folder|file|where|location)\b[^.]{0,40}\b(?:to|be|is|are|for) (?:sav(?:e|ed|ing)|writ(?:e|ten|ing)|stored?|placed?|export(?:ed)?|download(?:ed)?)\b`,
  String.raw`\b(?:save|write|store|export|download)s? (?:the |a |an |all |it |its )?(?:[\w.-]+ ){0,4}(?:to|into|here|as)\b`,
  '保存',
);

/** Query languages that can change data. */
export const writingLanguage = /\b(?:SQL|Cypher|CQL|HiveQL|PL\/pgSQL|MQL)\b/;

/** Query languages that only read, or read first of all. */
export const readingLanguage =
  /\b(?:GraphQL|LogQL|PromQL|KQL|Kusto|WIQL|SPARQL|SOQL|SOSL|NRQL|DQL|JQL|Gremlin|Flux|MDX|JMESPath|JSONPath|XPath|query DSL|InstaQL|TRQL|EQL|MetricsQL|LogsQL)\b/i;

/** Text that is a program by the words about it. */
export const saysCode =
  /\b(?:javascript|typescript|python|lua|shell|bash|groovy)\b[^.]{0,30}\b(?:code|function|expression|script|source|snippet|to (?:run|execute|evaluate))\b/i;

/** Words without which `saysItIsRun` cannot match. */
export const speaksOfRunning =
  /run|exec|eval|interp|after|prompt|shell|console|ausgef|abgearb|ejecut|执行|実行|^(?:Ruby|Python|Java|Type|Perl|PHP|Lua|Bash|Power|Apple|Groovy|R |R$|SQL|Cypher|DDL)/;

/** Text that the tool runs, by the words about it, whatever the argument is called. */
export const saysItIsRun = phrases(
  String.raw`\b(?:commands?|code|scripts?|snippets?|statements?|expressions?|quer(?:y|ies)|sql|lines?|input|text|program|javascript|python|ruby|lua|php|bash)\b[^.]{0,40}\b(?:to be|that (?:gets|is)|which (?:gets|is)|is|gets|will be|are) (?:then )?(?:run|executed|evaluated|interpreted)\b`,
  String.raw`\b(?:what|commands?|code|scripts?|snippets?|statements?|expressions?|quer(?:y|ies)|sql|cypher|lines?|programs?|input|text|javascript|js|python|ruby|lua|php|bash|shell)\b[^.]{0,40}\b(?:to|we|and) (?:run|execute|evaluate)\b(?! (?:the|a|an) (?:report|test|search|task|workflow|job|agent|query against)\b)[^.]{0,30}(?:$|\b(?:in|on|inside|against|with|as)\b)`,
  String.raw`\b(?:run|executed|evaluated|interpreted) (?:as|by|in|on) (?:the |a |your )?(?:shell|interpreter|host|server|machine|database|session|process)\b`,
  String.raw`\b(?:what|everything|words?|arguments?)\b[^.]{0,20}\b(?:comes?|type[ds]?|goes|after)\b[^.]{0,20}(?:\bafter\b|\x60)`,
  String.raw`\bjust as (?:you would )?(?:at|in|on) the\b[^.]{0,20}\b(?:prompt|shell|console|terminal)\b`,
  String.raw`^(?:Ruby|Python|JavaScript|TypeScript|Perl|PHP|Lua|Bash|PowerShell|AppleScript|Groovy|R|SQL|Cypher|DDL)(?: (?:source|code|text|statements?|quer(?:y|ies)))?(?:[.,;:]|$| that\b| to\b)`,
  'wird (?:ausgeführt|abgearbeitet)|abgearbeitet wird|à exécuter|a ejecutar|a executar|要执行的|実行する',
);

/** Codes by which people, shops and states know a thing; no program is meant. */
export const codeThatNames = phrases(
  String.raw`\b(?:coupon|promo\w*|discount|voucher|gift|project|country|currency|language|locale|postal|zip|area|region)\b[^.]{0,20}\bcode\b`,
  String.raw`\b(?:verification|confirmation|otp|sms|2fa|mfa|totp|auth\w*|oauth|airport|iata|icao|product|item|stock|status)\b[^.]{0,20}\bcode\b`,
  String.raw`\b(?:error|tax|short|unique|invite|invitation|referral|access|station|city|company|customer|department)\b[^.]{0,20}\bcode\b`,
  String.raw`\b(?:account|branch|subject|course|room|class|\d+-(?:digit|letter|character))\b[^.]{0,20}\bcode\b|\bcódigo\b`,
  String.raw`\bcode (?:of|for) (?:the |a |an )?(?:project|product|country|currency|coupon|item|company)\b`,
);

/** A token that asks for the next page, or names a coin, is no secret. */
export const tokenThatNames =
  /\b(?:pagination|page|paging|cursor|next|continuation|design|contract|coin|crypto|erc)\b/i;

/** An address among what an argument may hold: `Local path or URL of the image`. */
export const saysUrl = /^[^.]{0,80}\bURLs?\b|\bhttps?:\/\//;

/** Names of arguments that may hold an address. */
export const holdsAnAddress =
  /(?:source|image|file|target|document|media|audio|video|site|input|endpoint|feed|logo)s?$/i;

/** An address that has to belong to one site: its description names a domain … */
export const domain = /\b(?!example\b)[a-z][a-z0-9-]+\.(?:com|org|io|net|dev|ai)\b/;

/** Capitalised words that begin a description or name a technology, and no site. */
const ordinaryWords = `
  URLs? URIs? HTTPS? Full Target Page Web Website Webpage Image Video Audio File Source The A An Public Base Remote
  Git Repository Start Initial Valid Complete Address Link Any Single Specific Final Seed Root Server API Endpoint
  Document Media Photo PDF RSS Feed Site Host Hostname Domain IP Input Main Article Product Webhook Callback Data
  JSON Custom Local Path New Your Markdown Java[sS]cript Internet Destination Deep Delivery Proxy Blob Explicit
  Origin Download Upload Redirect Request Notification WebSocket Docker MCP Static GraphQL Open[A-Z]\\w+ Property
  Recipe Component Documentation Resource Item Post Profile Company Reference Background Logo Cover Thumbnail
  Screenshot Competitor Job Store Book Paper News Blog [A-Z][a-z]+(?:ed|ly|ing|able|ible|ional|ary)`;
const ordinary = `(?:${ordinaryWords.trim().replaceAll(/\s+/g, '|')})\\b`;

/** … or a proper noun says whose address it is, before it or after: `Figma file URL`, `link to the page in Notion`. */
export const namedSite = new RegExp(
  [
    String.raw`^(?:[^.]{0,60}? )?(?!${ordinary})[A-Z][A-Za-z]+ (?:\w+ ){0,3}?(?:URL|URI|links?|hyperlink|address)\b`,
    String.raw`^(?:Read-only\. )?[^.]{0,80}?\b(?:URLs?|URIs?|[Ll]inks?|hyperlink)\b(?:[^.]{0,60}?)? (?:of|for|to|from|in|on|at) (?:the |a |an )?(?:\w+ )?(?!${ordinary})[A-Z][a-z]+`,
  ].join('|'),
);

/** What people install themselves, so that its address is free whoever makes the program: `Acme server URL`. */
export const ownInstallation =
  /\b(?:endpoint|server|cluster|instance|base|host|proxy|gateway|broker|registry)\b[ -](?:URL|URI|address|connection string)\b/i;

/** Words that say what is done with an address: it is called, and does not only stand in a record. */
export const saysCalled =
  /\b(?:fetch|download|deliver|receive)\w*\b|\b(?:POST(?:s|ed)?|send|sent|call(?:s|ed)?|deliver\w*|notif\w+|push(?:ed)?) \w*(?: ?\w+){0,4} ?to\b|\bto (?:POST|send|deliver|call|pull|clone)\b/i;

/** Names that stand for a path, a format or a place alike … */
export const couldBeAFormat = /^(?:output|out|dest|destination)$/i;

/** … and what settles it. */
export const saysFile = /path|file|director|folder|disk|save|路径|文件/i;

/** Lists of ids of what is acted on; tags, labels and the like are properties instead. */
export const namesIds =
  /^(?!.*(?:tag|label|assignee|attendee|column|field|scope|role|categor))(?:\w*(?:[iI]ds|IDs|uuids|Uuids)|slugs)$/;

/** Lists of things that one call writes. */
export const namesThings =
  /^(?:items|entities|records|documents|rows|operations|requests|entries|updates|deletions|objects)$/;
