import { any, gap, near, never, type OrderKind, wordings } from './wording.ts';

const drop = any(
  'ignor(?:e|ing)',
  'disregard(?:ing)?',
  'forget',
  'overrid(?:e|ing)',
  'overrul(?:e|ing)',
  'bypass',
  'discard',
  'dismiss',
  'neglect',
  'abandon',
  'set aside',
  'pay no (?:attention|heed) to',
  'never mind',
  'leave aside',
  'put aside',
  'stop (?:following|obeying)',
  `${never} (?:follow|obey|adhere to|comply with)`,
);
const earlier =
  "(?:previous(?:ly)?|prior|earlier|preceding|former|foregoing|above|original|initial|your|system|safety|developer(?:'s)?)";
/** Nouns that are said of models, and nouns that are said of many things. */
const instructions = String.raw`(?:instructions?|directives?|guidelines?|guidance|directions|system (?:prompts?|messages?)|prompts?|programming|training)\b`;
const rules = String.raw`(?:rules?|polic(?:y|ies)|orders|commands|constraints|restrictions|limits|limitations)\b(?! (?:of|for|in|on|from)\b)`;
const either = any(instructions, rules);

/** The model is told to drop what it was told before. */
export const overriddenInstructions: OrderKind = {
  id: 'overrides-instructions',
  wordings: wordings(
    String.raw`\b${drop} ${gap(3)}${earlier} ${gap(2)}${either}`,
    String.raw`\b${drop} ${gap(1)}(?:all|any)(?: of)? (?:other|the|these|those|my|our|existing|current) ${gap(1)}(?:instructions?|directives?|guidelines?|guidance)\b(?! (?:of|for|in|on|from) the (?:template|file|document))`,
    String.raw`\b${drop} ${gap(2)}(?:everything|anything|whatever|what|all)(?: that| of what)? (?:\S{1,40} ){1,5}(?:told|said|says|instructed|given|gave|learned|learnt|received|asked)\b`,
    String.raw`\b${drop} ${gap(2)}${either} (?:(?:given |written |stated )?(?:above|before) (?:this|the)|(?:given |written )?(?:so far|up to now|until now))\b`,
    String.raw`\b${drop} ${gap(2)}${either} (?:that |which )?you (?:\S{1,40} ){0,2}(?:received|given|got|have|learned|know|trained|taught|started)\b`,
    String.raw`\b${drop} (?:the )?(?:user|human|customer)(?:'s|s')? ${gap(2)}(?:requests?|instructions?|questions?|wishes|orders?)\b`,
    String.raw`\b(?:take|takes|taking|have|has) (?:absolute |full )?(?:precedence|priority) over (?:your|(?:all |any )?(?:previous|prior|earlier|other) (?:instructions|directives|guidelines)|(?:the )?(?:wishes|requests?) of the user|the user's|(?:the |any )?(?:system prompt|user instructions))\b`,
    String.raw`\b(?:supersed(?:e|es|ing)|overrules?|overrides?|cancels?|nullif(?:y|ies)) (?:(?:all|any)(?: of)? )?(?:the )?(?:your|(?:all|any) (?:previous|prior|earlier|preceding|other)|(?:previous|prior|earlier) (?=${instructions} (?:given|you)))(?: \S{1,40}){0,2}? ${either}`,
    String.raw`\b(?:supersed(?:e|es|ing)|overrules?|overrides?) all (?:previous|prior|earlier|preceding|other) ${gap(1)}${either}`,
    String.raw`\b(?:your|earlier|previous|prior|all|the) ${gap(3)}${either} (?:no longer apply|(?:do not|don't) apply (?:here|any ?more|to you|now)|(?:are|is) (?:now )?(?:void|obsolete|suspended|cancelled|lifted|null|invalid)|(?:must|should|can|are to) be (?:ignored|disregarded|forgotten))`,
    String.raw`\b${either} ${gap(2)}(?:\S{1,40} ){0,4}?(?:set|put|placed|given|made|written|imposed|meant) (?:for|to|on|upon) you\b ${gap(8)}(?:is|are) (?:now )?(?:void|obsolete|suspended|cancelled|canceled|lifted|null|invalid|over)`,
    String.raw`\b(?:whatever|anything|everything|all) ${gap(3)}(?:developers?|operators?|system(?: \w{1,40})?|users?|humans?|owners?) (?:has |have )?(?:wrote|written|said|says|told|asked|demanded|demands|gave|given)${near(60)}\b(?:ignore|disregard|forget|drop|does not count|no longer counts)`,
    String.raw`\b(?:treat|regard|consider|take) (?:this|these|the following) ${gap(3)}(?:as )?(?:more important|higher|superior|above|of more weight) (?:than|to)?`,
    String.raw`\byou are (?:no longer|not) (?:bound|restricted|limited|constrained|held) (?:by|to)\b`,
    String.raw`(?:ignora|ignore|olvida|olvide|descarta|omite|pasa por alto|no sigas) ${gap(3)}(?:instrucciones|indicaciones|órdenes|reglas|directrices|normas) ${gap(2)}(?:anteriores|previas|recibidas|del sistema|que)\b`,
    String.raw`(?:ignora|olvida|ignore|olvide) todas (?:las|tus|sus) ${gap(2)}(?:instrucciones|reglas|indicaciones|órdenes)`,
    String.raw`(?:ignorez?|oubliez?|fais abstraction de|ne (?:suis|suivez|tiens|tenez) pas(?: compte)?) ${gap(3)}(?:instructions|consignes|directives|règles|ordres) ${gap(2)}(?:précédentes|antérieures|précédents|reçues|du système|données)`,
    String.raw`(?:ignorez?|oubliez?) toutes (?:les|tes|vos) ${gap(2)}(?:instructions|consignes|directives|règles)`,
    String.raw`(?:ignorier\w{0,20}|vergiss|vergessen|mi(?:ss|ß)acht\w{0,20}|verw[ie]rf\w{0,20}|übergeh\w{0,20}) ${gap(3)}(?:bisherigen|vorherigen|früheren|vorigen|vorangegangenen|obigen|anderen|deine|ihre) ${gap(2)}(?:anweisung\w{0,20}|instruktion\w{0,20}|regeln|vorgaben|richtlinien|befehle|hinweise)`,
    String.raw`(?:bisherigen|vorherigen|früheren|vorigen|obigen|deine|deiner) ${gap(1)}(?:anweisungen|instruktionen|regeln|vorgaben|richtlinien) ${gap(5)}(?:ignorier\w{0,20}|vergessen|mi(?:ss|ß)acht\w{0,20})`,
    String.raw`(?:ignore|esqueça|desconsidere|ignora|dimentica) ${gap(3)}(?:instruções|istruzioni|regras|regole|ordens) ${gap(1)}(?:anteriores|prévias|precedenti|recebidas|ricevute)`,
    String.raw`(?:игнорируй|забуд|не обращай|отбрось|пренебрег|не следуй)[а-яё]{0,20} ${gap(3)}(?:предыдущ|прежн|ранее|прошл|все|свои)[а-яё]{0,20} ${gap(2)}(?:инструкци|указани|правил|команд)[а-яё]{0,20}`,
    String.raw`(?:忽略|无视|忽視|忘记|忘掉|不要遵守|不理会|覆盖|無視)[^。！？]{0,12}(?:之前|以前|先前|前面|上面|上述|此前|原有|一切|系统|你的)[^。！？]{0,8}(?:指令|指示|提示|规则|要求|命令|指引|約束|约束)`,
    String.raw`(?:忽略|无视|忘记)(?:所有|全部|一切)(?:的)?(?:指令|指示|提示词|规则|命令)`,
    String.raw`(?:之前|以前|先前|上述|系统)的?(?:所有)?(?:指令|指示|规则|提示)[^。！？]{0,6}(?:无效|作废|不再适用)`,
    String.raw`(?:これまで|以前|今まで|上記|前|すべて|全て|システム)[^。！？]{0,12}(?:指示|命令|指令|ルール|プロンプト|規則)[^。！？]{0,8}(?:無視|忘れ|従わな|破棄)`,
    String.raw`(?:이전|지금까지|위)[^.!?]{0,12}(?:지시|명령|규칙|지침)[^.!?]{0,8}(?:무시|잊)`,
  ),
};
