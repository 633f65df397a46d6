import { any, near, type OrderKind, wordings } from './wording.ts';

const tag =
  '(?:important|system|secret|hidden|instructions?|critical|urgent|admin|override|mandatory|system_?prompt|system_?message|developer|directive)';
const order = any(
  String.raw`you (?:are|must|will|should|shall|have|can|may|need)\b`,
  'ignore',
  'disregard',
  'forget',
  'obey',
  'do not',
  "don't",
  'never',
  'always',
  'before',
  'from now on',
  String.raw`(?:a |the )?new (?:policy|instructions?|rules?|task)`,
  String.raw`the (?:assistant|model|ai|llm)\b`,
  'assistant',
  'override',
  'enter ',
  'answer only',
  'first,? ',
  'call ',
  'read ',
);

/** Text dressed up as if it came from the system, the developer or the user. */
export const falseRole: OrderKind = {
  id: 'fakes-a-role',
  wordings: wordings(
    String.raw`<(${tag})>(?=[^<>]{12,2000}</\1>)(?:[^<]{0,120})`,
    String.raw`<${tag}> ?${order}[^<.]{0,60}`,
    String.raw`<\|(?:im[_ ]start|im[_ ]end|system|user|assistant|start[_ ]header[_ ]id|end[_ ]header[_ ]id|eot[_ ]id|endofprompt)\|>`,
    String.raw`\[/?inst\]|<<sys>>|<start_of_turn>`,
    String.raw`(?:^|[.!?>)\]"':#] ?)\[?(?:system|admin|administrator|developer|root)(?: (?:message|note|prompt|override|notice|instruction|update|alert))?(?:\]:?|:) ${order}${near(40)}`,
    String.raw`#{3,} ?(?:system|instruction|developer)(?: prompt| message)?: ?${order}?`,
    String.raw`\b(?:assistant:|ai:|model:) (?:sure|ok|okay|yes|understood|of course|certainly|i will|i'll)\b`,
    String.raw`\byou are (?:now |currently ){0,2}(?:in|running in|operating in|switched to|entering) (?:\w{1,40} ){0,4}mode\b`,
    String.raw`\byou are now (?:an? )?(?:unrestricted|root|administrator|admin|dan|jailbroken|free|unfiltered|uncensored)\b`,
    String.raw`\b(?:from now on|henceforth|you will from now on),? (?:you )?(?:act|answer|obey|follow|are|must|will|respond|behave)\b`,
    String.raw`\byou (?:now )?have no (?:restrictions|limits|limitations|filters|rules)\b`,
    String.raw`\byou (?:must )?obey (?:the|this|only|every)\b`,
    String.raw`\bend of (?:the )?(?:tool )?(?:description|system prompt|instructions|prompt)\b.{0,6}(?:new|begin|start|system)`,
    String.raw`\bnew instructions? (?:for|to) (?:the |you)?(?:ai|assistant|model|llm|agent)?\b ?:`,
    String.raw`(?:你现在(?:处于|是|进入)|进入)(?:开发者|管理员|维护|无限制)模式`,
  ),
};
