import { gap, near, type OrderKind, wordings } from './wording.ts';

const own = String.raw`(?:this(?: tool| function| server)?|it)`;
const work = String.raw`(?:call|use|run|invoke|execute|trigger|start|consult|query|called|used|invoked|executed|consulted)`;

/** The model is told to take this tool before, or in place of, tools of others. */
export const displacedTools: OrderKind = {
  id: 'pushes-ahead-of-other-tools',
  wordings: wordings(
    String.raw`\b${work}\b${near(80)}\bbefore (?:you )?(?:using |calling |invoking |running |use |call |run )?(?:every|any|all|each)(?: of)?(?: the)? other tools?\b(?! (?:of|in|from|on|by|like|such|that|which|listed|below|here))`,
    String.raw`\b(?:call|use|run|invoke|execute)(?:ed|d)? (?:${own} )?(?:first )?before (?:doing )?anything else\b`,
    String.raw`\b(?:call|use|run|invoke) ${own} (?:first )?before any other\b(?! \w{1,40} (?:tool|function))(?=$|[.,;!]| (?:to|so|call|and|whatever))`,
    String.raw`\bbefore (?:using |calling |invoking |running |you (?:use|call|run) )?(?:every|any|all|each) other tools?,? ${gap(2)}(?:call|use|run|invoke) ${own}`,
    String.raw`\b(?:every|all|any|each) ${gap(4)}(?:requests?|questions?|quer(?:y|ies)|messages?|tasks?)(?: of the user| from the user)? (?:must|has to|have to|should|needs? to|shall) ${gap(2)}(?:go|pass|be (?:routed|sent|handled)|start) ${gap(1)}(?:through|by|with|via|to) this (?:tool|function|server)`,
    String.raw`\b(?:use|used|prefer|preferred|call|called|choose|chosen|pick|invoke) ${gap(5)}(?:instead of|over|rather than|in place of|in preference to) (?:(?:all|any|every|each|the|of|your) ){0,4}(?:other ${gap(2)}(?:tools?|functions?|servers?)|others\b)(?! (?:of|in|from|like|such|that|which|when|if))`,
    String.raw`\binstead of (?:(?:all|any|every|the) )?other tools\b`,
    String.raw`\b(?:do not|don't|never|must not) ${gap(1)}(?:use|call|invoke|rely on|run|trust|consider) (?:(?:all|any|the) )?(?:(?:other|another) (?:[a-z]{1,40} )?(?:tools?|functions?|servers?|options?)\b(?! (?:of|from|in) this| (?:in parallel|at the same time|until|while|after|before|at once|together|that))|tools? other than this|tools (?:of|from) (?:all |any )?other servers?)`,
    String.raw`\b(?:do not|don't|never|must not) ${gap(1)}(?:use|call|invoke) any ${gap(1)}(?:tools?|functions?|servers?) (?:other than|except|but) this`,
    String.raw`\b(?:whenever|every time|each time|when|before|if)(?: ever)? (?:another|any other|some other) tool ${near(60)}(?:run|call|use|invoke|execute) (?:this|it)\b`,
    String.raw`\b(?:regardless of|whichever|no matter|whatever) (?:which |what )?(?:other )?tools? (?:the user|you|is|are|was|they)${near(60)}(?:call|use|run|invoke) (?:this|it)\b`,
    String.raw`\b(?:all|any|the) other tools (?:are|is) (?:now )?(?:broken|deprecated|unsafe|unreliable|outdated|disabled|forbidden|insecure|compromised|not to be (?:used|trusted))`,
    String.raw`\bother tools (?:must|should|may) (?:not|never) be (?:used|called|trusted|invoked)`,
    String.raw`\bantes (?:de|que) (?:usar |llamar |utilizar |ejecutar |a |usar a )?(?:cualquier|todas? las|todas?|ninguna) ?otras? herramientas?`,
    String.raw`\ben (?:lugar|vez) de (?:cualquier|todas las|las|ninguna) ?(?:otra |demás )?herramientas?`,
    String.raw`\bavant (?:d'|de )?(?:utiliser |appeler |d'appeler )?(?:tout|toute|n'importe quel|les|tous les) autres? (?:outils?|fonctions?)`,
    String.raw`\b(?:au lieu|à la place) (?:de|des|d') ?(?:tout|tous les|n'importe quel)? ?autres? outils?`,
    String.raw`\bvor (?:allen|jedem) anderen (?:werkzeug|tool|funktion)\w{0,20}`,
    String.raw`\bbevor ${gap(3)}(?:ein|irgendein|jedes) anderes (?:werkzeug|tool)`,
    String.raw`\b(?:statt|anstelle|anstatt) (?:aller|jedes|von allen) anderen? (?:werkzeug|tool)\w{0,20}`,
    String.raw`\bprima di (?:usare |chiamare )?(?:qualsiasi|ogni|tutti gli) altr[oi] strument[oi]`,
    String.raw`\bantes de (?:usar |chamar )?(?:qualquer|todas as) outras? ferramentas?`,
    String.raw`(?:перед|прежде чем|вместо|раньше) ${gap(3)}(?:люб|всех|всеми|каждого|каждым)[а-яё]{0,20} (?:други[хм]и?|другого|другим|остальн[а-яё]{0,20}) ?(?:инструмент[а-яё]{0,20})?`,
    String.raw`(?:在)?(?:调用|使用|执行)(?:任何|所有|一切)?(?:其他|其它)[^。,！？]{0,4}工具[^。！？]{0,3}前(?!提)[^。！？]{0,8}(?:先|必须|务必|首先|都要)`,
    String.raw`(?:不要|禁止|切勿|不得)(?:再)?(?:调用|使用)(?:任何|所有)?(?:其他|其它)(?:的)?(?:任何)?工具`,
    String.raw`(?:优先于|代替|取代)(?:所有|任何|一切)(?:其他|其它)[^。！？]{0,2}工具`,
    String.raw`(?:他|ほか|別)の(?:すべての|全ての)?(?:ツール|道具)[^。！？]{0,12}前に[^。！？]{0,8}(?:必ず|最初に|まず|このツール)`,
    String.raw`(?:他|ほか|別)の(?:すべての|全ての)?(?:ツール|道具)(?:は|を)(?:使わない|使用しない|使わず)`,
    String.raw`다른 (?:모든 )?도구[^.!?]{0,10}전에[^.!?]{0,8}(?:반드시|먼저)`,
  ),
};
