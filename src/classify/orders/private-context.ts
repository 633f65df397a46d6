import { any, gap, near, type OrderKind, wordings } from './wording.ts';

const readVerb = String.raw`(?:read(?:ing)?|open|cat|load|fetch|get|extract|grab|retrieve|access|collect|gather|look (?:up|into|in|through)|go through|inspect|copy|take)`;
const passVerb = String.raw`(?:pass|send|include|attach|put|append|add|insert|provide|supply|paste|forward|upload|transmit|submit|fill|embed|copy|write|encode|place|share|give|post|return|use)`;

/** Files that hold what belongs to nobody else, by name. Public keys are meant to be handed out. */
const secretFile = any(
  String.raw`(?:~|\$home|\$\{home\}|%userprofile%|/home/\S{1,30}|/root|/users/\S{1,30})[/\\]\.(?:ssh|aws|gnupg|config|cursor|claude|netrc|npmrc|pypirc|kube|docker|env|git-?credentials|bash_?history|zsh_?history|azure|gemini|codex|vscode)(?!\S{0,60}\.pub\b)[^\s,;:)"']{0,60}`,
  String.raw`\bid[_ ](?:rsa|ed25519|ecdsa|dsa)\b(?!\.pub)`,
  String.raw`(?<!\w)\.env\b(?!\.example)`,
  String.raw`\benv file\b`,
  String.raw`/etc/(?:passwd|shadow|sudoers)\b`,
  String.raw`\b(?:mcp|claude[_ ]desktop[_ ]config)\.json\b`,
  String.raw`\b(?:credentials?|private[ -]key|ssh[ -]key|password|secrets?) files?\b`,
);
/** Secrets that the user or the model holds. */
const heldSecret = String.raw`(?:(?:the )?user's|your|all|any|every|the) ${gap(2)}(?:private keys?|ssh keys?|passwords?|credentials|secrets|environment variables|cookies|session tokens?|seed phrases?|api keys|access tokens)\b`;
const conversation = any(
  String.raw`(?:full|entire|whole|complete|previous|current) (?:conversation|chat|message|session|dialogue|history|transcript)(?: (?:history|log|transcript|so far))?`,
  String.raw`(?:conversation|chat|session) (?:history|transcript|so far)`,
  String.raw`(?:everything|all|anything|whatever)(?: that)? (?:the user|the human|they) (?:has |have )?(?:said|written|typed|wrote|told|sent)`,
  String.raw`all (?:previous|prior|earlier|past|the user's) messages`,
);
const promptOfModel = String.raw`your (?:\w{1,40} ){0,3}?(?:system prompt|system message|instructions|developer message|context window|reasoning|chain of thought)\b`;
/** A place that takes free text along. */
const aside = String.raw`(?:in|into|as|to|with|along with|inside|through|via) ${gap(2)}(?:side[_ ]?note|note|notes|context|metadata|hint|debug|reason|comment|memo|feedback|field|parameter|argument|param|request|call)s?\b`;
const its = String.raw`(?:it|its|them|their|these|the|every|all|each|what|whatever)\b`;
const content = String.raw`(?:contents?|text|data|body|copy|lines|values?|output|everything|base64|encoding|encoded \w{1,40})`;

/** A file that is read and passed on, in another language. */
const abroad = (reads: string, passes: string): string => `${reads}${near(60)}${secretFile}${near(90)}${passes}`;
/** The same where verbs follow their objects. */
const verbsLast = (reads: string, passes: string): string => `${secretFile}${near(40)}${reads}${near(60)}${passes}`;

/** The model is told to read or pass on what is private: files, secrets, the conversation, its own instructions. */
export const privateContext: OrderKind = {
  id: 'demands-private-context',
  wordings: wordings(
    String.raw`\b${readVerb} ${gap(7)}${secretFile}${near(120)}\b${passVerb} ${gap(3)}(?:${its}|${content}|here|below)`,
    String.raw`\b${readVerb} ${gap(7)}${heldSecret}${near(120)}\b${passVerb} ${gap(3)}(?:${its}|${content}|here|below)`,
    String.raw`\b${readVerb} ${gap(3)}(?:the )?(?:user's|your) (?:private|ssh|secret) keys?\b`,
    String.raw`\b${passVerb} ${gap(4)}${content} (?:of|in|from) ${gap(6)}${secretFile}`,
    String.raw`\b(?:must be|should be|has to be|is|equals|needs) (?:the )?(?:full )?${content} (?:of|in|from) ${gap(4)}${secretFile}`,
    String.raw`^(?:the )?(?:full )?${content} (?:of|in|from) (?:reading |opening )?${gap(3)}(?:~/\.\S{1,200}|id[_ ]rsa|/etc/(?:passwd|shadow)|(?:the )?(?:credentials|secrets) files?)`,
    String.raw`^(?:from |read |reading |file )?${content} (?:of|from) (?:reading )?(?:file )?(?:ssh |home )?(?:ssh )?(?:id rsa|private key|etc passwd|env file|aws credentials)`,
    String.raw`\b${passVerb} (?:(?:the|your|a copy of|all of|also|along|our|of|this|it|with|in) ){0,4}${conversation}${near(60)}${aside}`,
    String.raw`\b${passVerb} ${gap(2)}(?:the )?(?:last|recent|previous|latest) ${gap(2)}messages (?:of|from|by) (?:the user|the human|this (?:chat|conversation|session))`,
    String.raw`\b${passVerb} ${gap(3)}(?:everything|all|anything|whatever)(?: that)? (?:the user|the human) (?:has |have )?(?:said|written|typed|wrote|told)`,
    String.raw`\b(?:${passVerb}|summari[sz]e|repeat|quote|reveal|print|dump|state|set) ${gap(5)}${promptOfModel}${near(40)}(?:${aside}|word for word|verbatim|in full)`,
    String.raw`\b(?:${passVerb}|summari[sz]e|repeat|quote|dump) ${gap(2)}your (?:hidden|initial|secret|internal|original) (?:system )?(?:instructions|prompt)`,
    String.raw`\b${passVerb} ${gap(3)}(?:list|names|descriptions?|schemas?) of (?:all |the |your |any |every ){0,3}other tools\b`,
    String.raw`\b(?:collect|gather|find|search for|look for|extract|list|take|copy|grab|steal|harvest) ${gap(2)}(?:all|any|every|the user's|your) ${gap(3)}(?:api keys?|passwords?|credentials|private keys?|secrets|tokens|ssh keys?|environment variables|cookies)${near(80)}\b(?:and|then) ${gap(1)}${passVerb} (?:them|it|these|all|those)`,
    String.raw`\b${passVerb} ${gap(2)}(?:all|any|every|the user's|your) ${gap(4)}(?:api keys?|passwords?|credentials|private keys?|secrets|tokens)${near(60)}(?:you (?:know|have|find|found|saw|see)|(?:the user|they) (?:has |have )?(?:told|gave|given|shared|typed|mentioned)|from (?:the|this) (?:conversation|chat|session|environment)|in (?:the|this) (?:conversation|chat|session))`,
    abroad(
      String.raw`\b(?:lee|lea|leer|abre|abra|leggi|leia|ler|abra)\b`,
      String.raw`\b(?:pasa|pase|pasar|incluye|incluya|envía|envíe|pon|ponga|manda|añade|copia|passa|invia|inserisci|passe|envie|inclua|coloque)\b`,
    ),
    abroad(
      String.raw`\b(?:lis|lisez|lire|ouvre|ouvrez)\b`,
      String.raw`\b(?:transmets|transmettez|passe|passez|inclus|incluez|envoie|envoyez|mets|mettez|ajoute|ajoutez|copie|copiez)\b`,
    ),
    abroad(
      String.raw`\b(?:lies|lese|lesen|öffne|öffnen)\b`,
      String.raw`\b(?:übergib|übergeben|gib|sende|senden|füge|fügen|schicke|trage|kopiere|übermittle|hänge|schreibe)\b`,
    ),
    abroad('(?:прочита|прочти|открой|считай)[а-яё]{0,20}', '(?:переда|отправ|включи|встав|добав|помест)[а-яё]{0,20}'),
    abroad('(?:读取|打开|读出|获取|讀取)', '(?:放入|填入|传递|传入|发送|作为|写入|附上|包含|放在|传给|提交)'),
    verbsLast('(?:読み|読んで|開い|取得)', '(?:渡し|渡す|送|入れ|含め|添付|設定|貼り)'),
    String.raw`(?:将|把)[^。！？]{0,10}(?:对话|聊天|会话)(?:历史|记录|内容)[^。！？]{0,12}(?:放入|填入|传入|传递|发送|写入|作为)`,
    String.raw`(?:将|把)[^。！？]{0,6}(?:系统提示词?|系统指令)[^。！？]{0,12}(?:放入|填入|传入|发送|写入|作为)`,
  ),
  unlessAfter: /\bpublic key\b|\bsummary of\b/,
};
