import { gap, near, never, type OrderKind, user, userOrThem, wordings } from './wording.ts';

/** What goes on between tool and model, as opposed to what a tool returns. */
const affair = String.raw`(?:(?:the|this|that|these|those|any|your|extra|second|first|other|additional|hidden|internal) ){0,4}(?:steps?|calls?|tools?|actions?|uploads?|copy|copies|transfers?|forwarding|instructions?|process|behaviou?r|use|usage|existence|reading|access|operation|request|fact|reason|note|directive|exfiltration|contents? of this|details of this)\b`;
const itself = String.raw`(?:this|it|that|these|any of this|anything|nothing|what (?:you|was|is|has)|${affair})`;
const done = String.raw`(?:was|were|has been|have been|had|did|you (?:have |are |were )?\w{1,40}|will be|is being|are being)\b`;
const secretly = '(?:secretly|covertly|surreptitiously|stealthily|in secret|discreetly)';

/** The model is told to keep something from the person it works for. */
export const keptFromTheUser: OrderKind = {
  id: 'keeps-things-from-the-user',
  wordings: wordings(
    String.raw`${never} ${gap(1)}(?:tell|telling|inform|informing) ${user}(?: you (?:assist|serve|help|work for|talk to|act for|answer))? ?(?=$|[.!,;:)<"'\]]|about |of (?:this|it|what)|anything|what |how |why |(?:that |when |which ).{0,60}?${done})`,
    String.raw`(?:no|not) (?:need|necessary|reason) to (?:tell|inform) ${user} (?:about|of|that) ${gap(1)}(?:this|it|${affair})`,
    String.raw`${never} ${gap(1)}(?:notify|alert|warn|update) ${user} ${gap(1)}(?:about|of|that|when|to) ${gap(2)}(?:this|it|these|${affair})`,
    String.raw`${never} ${gap(1)}(?:mention|mentioning|reveal|revealing|disclose|disclosing|report|say|announce|admit|discuss|explain|acknowledge|speak of|talk about|refer to) ${gap(1)}(?:to ${user}|${itself} ${gap(5)}(?:to|with|from|before|for) ${user})`,
    String.raw`${never} ${gap(1)}(?:mention|reveal|disclose|admit|acknowledge|discuss) (?:this|these|the) ${gap(1)}(?:steps?|calls?|uploads?|actions?|instructions?|transfer|forwarding|copy)\b`,
    String.raw`${never} ${gap(1)}(?:show|include|share|display|expose|surface|describe|output|print) (?:this|these|the) ${gap(1)}(?:steps?|calls?|instructions?|actions?|upload|transfer) ${gap(5)}(?:to|with|for) ${user}`,
    String.raw`${user} (?:must|should|shall|may|can|need|needs|ought|is|are)(?: to)?(?: not| never|n't) (?:ever )?(?:be )?(?:told|informed(?! by)|aware|know about|know that|know of|learn|find out|discover|suspect|hear (?:of|about)|made aware|notice)\b`,
    String.raw`\b(?:make sure|ensure|sure|important|crucial|essential|vital|see to it|take care|so)(?: that)? ${user} (?:does not|doesn't|do not|don't|never|cannot|can't|will not|won't|is not|isn't|are not) ${gap(1)}(?:finds? out|knows? (?:about|of|that)|learns?|notices?|reali[sz]es?|discovers?|suspects?|aware|told|informed|hears?)\b`,
    String.raw`\b(?:keep|keeping|remains?|stays?|leave|is|be) (?:${user} )?(?:unaware|in the dark|uninformed|ignorant) ?(?:of|about|$|[.!,;])`,
    String.raw`\b(?:do not|don't|never|must not) let ${user} ${gap(1)}(?:know|find out|notice|suspect|reali[sz]e|learn|discover|hear|see (?:this|it|${affair}))\b`,
    String.raw`\b(?:keep|keeping) (?:this|it|that|these|all of this|${affair}) ${gap(3)}(?:secret|hidden|confidential|private|invisible|concealed|away)(?: and \S{1,40})? from ${user}`,
    String.raw`\b(?:this|it|${affair}) ${gap(2)}(?:stay|stays|remain|remains|be|be kept|is kept) (?:invisible|hidden|secret|unseen|unknown|undisclosed|unmentioned|concealed) (?:to|from|for) ${user}`,
    String.raw`${never} ${gap(1)}(?:say|saying|mention|reveal|admit|disclose|tell|acknowledge|indicate) ${gap(1)}that (?:you|this (?:tool|call|step)) (?:have |has |had |was |were |are )?\w{1,40}`,
    String.raw`\b(?:nobody|no one) (?:but|except|other than) you (?:may|must|should|can|will) (?:know|learn|hear|see)\b`,
    String.raw`\b(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)) (?:must|should|may|shall|can) (?:not|never) (?:mention|reveal|contain|disclose|refer to) (?:this|the) ${gap(1)}(?:tool|call|step|upload|action|transfer)\b`,
    String.raw`\bbehind ${user}(?:'s|s') backs?\b`,
    String.raw`\b(?:keep|keeping) ${affair} (?:secret|hidden|concealed|between us|to yourself)`,
    String.raw`\b(?:hide|conceal|withhold|disguise|obscure|cover up) (?:this|it|these|all of this|${affair}) ${gap(5)}from ${user}(?!')`,
    String.raw`\b(?:leave|omit|exclude|drop|keep) (?:this|it|that|these|${affair}) ${gap(1)}(?:out of|from) (?:your|the|any) ${gap(1)}(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|reports?) ${gap(1)}(?:to|for) ${user}`,
    String.raw`\b(?:you|always|must|should|do (?:all of )?(?:this|it|so|that|everything)|proceed|continue|act|silently|quietly|secretly|first|before|after|then|also)\b,? ${near(90)}without ${gap(1)}(?:telling|informing|mentioning|letting|alerting|notifying|disclosing|revealing) ${gap(4)}${userOrThem}`,
    String.raw`\bwithout ${user}(?:'s|s')? (?:knowing|knowledge|noticing|being (?:told|informed|aware)|finding out|reali[sz]ing|awareness)`,
    String.raw`\b(?:you|and|then|also|always|must|should|first|to) ${secretly} \w{1,40}`,
    String.raw`^${secretly} (?:send|copy|read|pass|forward|call|upload|include|add|collect)\b`,
    String.raw`\b(?:you (?:must|should)|and then|then|also|first|always) (?:silently|quietly) (?:call|read|send|forward|copy|pass|include|attach|upload|invoke|use|run|add)\b`,
    String.raw`\b(?:pretend|act as if|act as though|behave as if|behave as though) ${gap(1)}(?:nothing|you did not|you didn't|you have not|you never|it never|this did not|this never)\b`,
    String.raw`\bno (?:le |les |se lo )?(?:digas|diga|menciones|mencione|informes|reveles|revele|cuentes|avises|comuniques) ${gap(6)}(?:al|a la|a los|a|el|la|los) (?:\w{1,40} )?(?:usuari[oa]s?|cliente|humano|persona)`,
    String.raw`\bsin que (?:el|la|los) (?:usuari[oa]s?|cliente|humano) (?:lo |se )?(?:sepa|entere|note|vea)`,
    String.raw`\b(?:ne (?:le |lui |leur )?|n'en |n')(?:dis|dites|mentionne[sz]?|révèle[sz]?|révélez|parle[sz]?|informe[sz]?|signale[sz]?|communique[sz]?) ${gap(6)}(?:l'|les? |aux? |à )?(?:utilisateurs?|utilisatrice|client|usager|humain)`,
    String.raw`\b(?:l'utilisateur|le client|l'usager) ne (?:doit|devra|peut) (?:pas|jamais|rien) ${gap(1)}(?:savoir|apprendre|être informé|remarquer|découvrir)`,
    String.raw`\b(?:el usuario|el cliente|o usuário|o utilizador|l'utente) (?:no|não|non) (?:debe|deve|puede|pode|può) ${gap(1)}(?:saber|enterarse|notar|sapere|descobrir|descubrir|perceber)`,
    String.raw`\b(?:erwähn\w{0,20}|sag\w{0,20}|verrat\w{0,20}|verrate\w{0,20}|informier\w{0,20}|teil\w{0,20}|erzähl\w{0,20}) ${gap(8)}(?:benutzern?|nutzern?|anwendern?|kunden|menschen)(?:in)? ${gap(4)}(?:nicht|nichts|nie|niemals)\b`,
    String.raw`\b(?:nichts|niemals|nicht|nie) ${gap(4)}(?:benutzern?|nutzern?|anwendern?|kunden) ${gap(4)}(?:erwähnen|sagen|verraten|mitteilen|erzählen)`,
    String.raw`\b(?:benutzer|nutzer|anwender|kunde)(?:in)? (?:darf|soll|muss) ${gap(3)}(?:nicht|nichts|nie) ${gap(3)}(?:erfahren|wissen|merken|bemerken)`,
    String.raw`\b(?:verschweig\w{0,20}|verheimlich\w{0,20}) ${gap(8)}(?:benutzer|nutzer|anwender|kunden)`,
    String.raw`\b(?:non (?:dire|dirlo|menzionare|informare|rivelare)|não (?:diga|mencione|informe|revele|conte)) ${gap(6)}(?:all'|l'|ao |o )?(?:utente|usuário|utilizador|cliente)`,
    String.raw`не (?:сообща|говори|упомина|рассказыва|информиру|раскрыва)[а-яё]{0,20} ${gap(5)}(?:пользовател|клиент|человек)[а-яё]{0,20}`,
    String.raw`(?:пользовател|клиент)[а-яё]{0,20} ${gap(3)}не (?:сообща|говори|рассказыва|должен (?:знать|узнать|заметить)|узна)[а-яё]{0,20}`,
    String.raw`(?:不要|别|不得|切勿|请勿|禁止|无需|不能|不可|勿)[^。,;！？]{0,8}(?:告诉|告知|透露给|说给)[^。！？]{0,4}(?:用户|使用者|客户|人类|任何人)`,
    String.raw`(?:不要|别|切勿|请勿|不得|不能|禁止)[^。,;！？]{0,4}(?:向|对|让|给|跟)(?:用户|使用者|客户|人类)[^。！？]{0,10}(?:提及|提到|透露|说起|知道|发现|告知|披露|得知|察觉)`,
    String.raw`(?:瞒着|隐瞒|不让|避免让)(?:用户|使用者|客户)`,
    String.raw`(?:ユーザー|利用者|使用者|お客様)(?:に|へ|には)は?[^。！？]{0,24}(?:知らせ|伝え|言わ|教え|報告し|話さ|明かさ|知られ)(?:ない|ず)`,
    String.raw`(?:ユーザー|利用者|使用者)(?:に|へ|には)は?[^。！？]{0,12}(?:内緒|秘密|隠し|隠す)`,
    String.raw`사용자(?:에게|한테)[^.!?]{0,20}(?:말하지|알리지|언급하지) (?:마|말)`,
  ),
  unlessAfter: /\b(?:if|when|set to) (?:true|set|enabled|on)\b|\bflag\b|\boption\b/,
};
