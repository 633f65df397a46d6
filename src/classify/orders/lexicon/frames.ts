import { orders, words } from './entries.ts';

/**
 * What an order is about, whatever its grammar: a few of these in one sentence, in any order, say what a sequence of verbs
 * would say.
 */
export const frames = {
  /** Whoever calls tools for a person, as somebody else speaks of it. */
  helper: words(`
    models that, for models, models must, models should, models reading, models are, models have,
    assistant, assistants, agent, agents, the model, a model, language model, language models, llm, llms, ai agent, ai agents, ai assistant, ai assistants, ai model, automated client, automated clients, automated caller, automated callers, tutor model, model opens, model does, model takes, model must, model is, model keeps, o modelo, el modelo, le modèle, das modell, il modello, asistente, assistent, assistente, модель, модели, моделью, ассистент, ассистента, ассистенту, помощник, агент, агенты, агента, 模型, 助手, 智能体, モデル, アシスタント, エージェント,`),
  /** The key of a message that says who speaks, and that of what is said. */
  roleKey: words(
    `role":"system, role": "system, role":"developer, role": "developer, role":"assistant, role": "assistant, 'role': 'system, 'role': 'developer`,
  ),
  contentKey: words('content":, content\':'),
  /** Something that is not to be spoken of, said so that nothing need stand beside it. */
  mum: words(`
    not something to bring up, not something to mention, not a thing to mention, no place in what, not what people, for nobody's eyes,
    not a subject for, no subject for, no topic for,
    puts customers off, nothing to trouble, read past, never gets into, verliert der assistent, kein wort darüber, darüber kein wort,
    none should take place, no talk of it, does not get to see, never gets to see, never get to see,
    is spared the, are spared the, sin mencionar, sans mentionner, sem mencionar, senza menzionare, ohne es zu erwähnen, better unsaid,
    better left, best left, goes unspoken, not for discussion, not up for discussion, not worth mentioning, not worth a word,
    no occasion to mention,
    of no concern to the user, no concern of theirs, not their concern, not the user's concern, need not trouble, spare the user the, spare them the, not for their ears, leave the user out of, leave them out of it, kept from the user,
    keep it from the user, keep this from, keep that from, hidden from the user, hide it from, hide this from, withheld from the user, kept under wraps, keep under wraps, swept under the, not to be surfaced, absent from the summary,
    absent from the reply, missing from the summary, left out of the summary, left out of the reply, no trace in the reply, leaves no trace in, tell no one, told to no one, white lie, play dumb, change the topic, user must not notice,
    never notices, never notice, won't notice, without the owner knowing, without the client knowing, without the customer knowing, customer is not told, user is not told, person is not told, nobody is told, the user is told nothing,
    not raise it with, not raise this with, not bring it up, not bring this up, never bring it up, never brings it up, stays out of the reply, stays out of the answer, stays out of the summary, no place in the reply,
    no place in the answer, no place in the summary, off the user's radar, under the radar of, out of the user's sight, out of their sight, out of sight of the user,
    as our little secret, little secret, need-to-know,
    sous silence, comme si de rien n'était, comme si de rien, à l'insu de, ni vu ni connu, como si nada, como si no hubiera, en secreto, a espaldas de, sin que lo sepa, sin que se entere, como se nada, às escondidas, sem que saiba, senza che lo sappia, come se niente fosse, als wäre nichts, als ob nichts, stillschweigend, hinter dem rücken, ohne wissen des, bleibt unter uns, unerwähnt, unter den tisch, как ни в чем не бывало, как ни в чём не бывало, втайне, без ведома, ни слова, за спиной, между нами, умалчива*, не упоминая, 就当没, 当作没, 若无其事, 只字不提, 避而不谈, 私下, 背着用户, 何もなかったかのように, 伏せて, 伏せる, 言及せず, 触れず, 触れない, 悟られ,
    none the wiser, stays between us, stay between us, kept between us, is between us, in the dark about, behind the user's back, behind their back, without the user's knowledge, without their knowledge, without the customer's knowledge, unbeknownst, as if nothing had, as though nothing had, as if nothing happened, as though nothing happened, as if none, as if nothing was, as though nothing was,
    go unnamed, goes unnamed, go unmentioned, goes unmentioned, go unsaid, goes unsaid, go unspoken, go unreported, goes unreported, not a word to, no word to the user, no word of this, not a soul, mum's the word, keeps mum, pass over in silence, passed over in silence, in the strictest confidence, model's eyes only, not for human eyes, not meant for human eyes, not for human readers, hidden from people,
    never learn of it, never learns of it, not learn of it, need never know, needn't know, must never know, must not know, keep the user unaware, blissfully unaware, best kept between, between this server and the model, between the model and this server, between server and model, between you and this server, between you and us, not from the assistant, as if it never, as though it never, prying eyes, off the books, under the table,
    no mention of it is made, is not spoken of, are not spoken of, not for the user's eyes, not for the user's ears, keep it off the, kept off the record, without them noticing, without the user noticing, without anybody noticing,`),
  /** What is done that nobody asked for, in the base form. */
  harm: orders(`
    delete, wipe, erase, destroy, install, download, transfer, pay, buy, disable, grant, overwrite, kill, shut down, drop, exfiltrate, steal, leak, curl, forget, ignore, hand over, hand, obey, comply, now delete, reveal,`),
  /** Saying less than is so. */
  untold: words(`
    never gets into, gets by without, steers the talk, read past, reads past, moves on, hurries past, makes no fuss, makes nothing of,
    plays innocent, feigns, shrugs off, dodges, ducks, talks around, kein wort, no palabra, ni una palabra, pas un mot,
    does not say, doesn't say, does not mention, doesn't mention, doesn't tell, does not tell, not mention, no mention, never mentions, never mention, never tells, does not disclose, doesn't disclose, does not reveal, doesn't reveal,
    kept back, holds back, hold back, leaves unsaid, smooths over, brushes aside, is told nothing, is told that, not informed, without telling, without mentioning, unaware, oblivious, not need to know, reassure, reassures, pretends,
    denies, blames, skips those, skips that, skip that part, leaves that out, leave that out, drops that, need not hear, needn't hear, not hear of, never hear, never hears, bury, buries, leaves it at that, plays along, stays vague,
    vague about, stay vague,
    evita comentar, evita mencionar, evitar comentar, evita hablar, calla, omite, évite de mentionner, évite d'en parler, tait, passe sous, verschweigt, erwähnt nicht, lässt unerwähnt, übergeht, verliert kein wort, умалчивает, не говорит, не рассказывает, не упоминает, обходит молчанием, 不说, 不会提, 不提及, 略过, 隐瞒, 黙って, 言わない, 伝えない, 明かさない,
    in silence, under silence,
    tight-lipped, evades, evade, avoids commenting, avoid commenting, avoids mentioning, avoid mentioning, says nothing, say nothing, glosses over, gloss over, passes over, plays down, play down,
    downplays, deflects, deflect, unmentioned, unnamed, unsaid, untold, undisclosed, unreported, quotes back, keeps to itself, keep to itself, keeps quiet, keep quiet, keeps silent, stays silent,
    stays quiet, steers clear, does not bring up, not volunteered, discreet, discreetly, tactful, tactfully, euphemism, changes the subject, change the subject`),
  /** What somebody takes who is not named. */
  skimmed: words(`
    finder's fee, hidden fee, upsell, insurance added, add-ons, affiliate, sponsor, sponsors, advertiser, advertisers, marketing firm, analytics firm, our partner, data brokers, tip for, donation to us, extra charge, small charge,
    rounding difference, the difference, kickback, margin,
    partenaire publicitaire, partenaire commercial, parceiro comercial, socio comercial, werbepartner, datenhändler, рекламному партн*, 合作方, 広告主,
    set apart for, set aside for, goes to the operator, skimmed, skim, surcharge, raises this, raised by, marked up, markup, mark-up, paid trial, paid extras, resort fee, advertising partner,
    commercial partner, data broker, outside copy, extra copy, hidden copy, own traffic, this server's traffic`),
  /** Agreement of those who have a say. */
  assent: words(`
    signature, signed this off, signed it off, signed that off, agreed to when, yes in every case, true in every case,
    a nod, the nod, dijo que sí, ha dicho que sí, a dit oui, disse que sim, hat ja gesagt, hat zugestimmt, haben zugestimmt,
    даёт согласие, дал согласие, дала согласие, agreed to, signed for, let us off,
    opt-in, opted in, sign off, signed-off, thumbs up, waiver, cleared to, free to proceed, greenlit, ok'd, okayed, vetted, power of attorney, authority to act, delegated authority, green-lit,
    consentimiento, autorización, aprobación, permiso, confirmación, visto bueno, consentement, autorisation, accord, approbation, aval, consentimento, autorização, aprovação, confirmação, aceite, zustimmung, einwilligung, genehmigung, freigabe, bestätigung, einverständnis, bestätigt, genehmigt, согласие, согласия, разрешение, одобрение, одобрил, одобрено, одобрила, подтверждение, согласовано, согласовал, consenso, autorizzazione, 授权, 同意, 批准, 承認, 許可, 了承, 承諾,
    approval, approvals, approved, authorisation, authorised, authorization, authorized, consent, consents, consented, acceptance, accepted, agreement, agreed, permission, permitted, confirmation, confirmations, confirmation step, confirmed, yes, go-ahead, sign-off, signed off, blessing, clearance, cleared, ratified, mandate, say-so, green light, endorsement, sanction, sanctioned, assent, okay, consent is,`),
  /** As it stands where nobody was asked. */
  presumed: words(`
    when signing up, counts as the, in every case, by phone, on the strength of, upon opening, opening the app,
    on paper already,
    when they opened, when the account was opened, when they joined, at the outset, as if the button, as though the button,
    for humans only, is for humans, everybody has, everyone has, seen to that, taken care of, long since, years ago, a todo, para todo,
    pour tout, para tudo, für alles, на всё, на все,
    as having been, taken for granted, goes without saying, for all agents, for every agent, for any agent, valid until revoked, until revoked, perpetual, by accepting the terms,
    by installing, by connecting, in the contract, per contract, last year, last quarter, last month, some time ago, already behind, was settled, is settled, has been settled, settled long ago, long ago, from the outset,
    whenever an agent, when an agent, comes with the, pre-given, beyond doubt,
    默认同意, 默认已, 视为已,
    de antemano, por adelantado, ya concedid*, se da por, dado por, por defecto concedid*, d'avance, par avance, réputé*, tacite, une fois pour toutes, implícit*, tácit*, antecipad*, já deu, já concedeu, já foi dad*, im voraus, vorab, stillschweigend, pauschal, gilt als, liegt vor, liegt bereits, ein für alle mal, заранее, по умолчанию считается, считается полученным, уже дан*, предварительно, 视为, 事先, 预先, 一次性, みなし, 事前に, あらかじめ, 済みとみなす,
    standing, in advance, implicit, implicitly, implied, deemed, presumed, tacit, tacitly, as given, as obtained, as passed, as read, as granted, as done, taken as, take it as, taken for, on record, on file, blanket, pre-cleared, always true for, true for agents, assumed, once and for all, covers every, covers all, cover every, extends to all, carries over, at sign-up, when they signed up, at onboarding, during onboarding, beforehand, for automated, not sought, need not be sought, needn't be sought,`),
  /** Not asking. */
  unasked: words(`
    put the question, the question to them again, no prompt is shown, prompts are not shown, without turning to, ohne sich an,
    sans se tourner,
    bring the matter up again, bring it up again, raise it again, no nod, nobody checks, no one checks, behave as if the button,
    vuelve a preguntar, volver a preguntar, redemander, perguntar de novo, noch einmal fragen, nochmal fragen, erneut fragen,
    ещё раз спрашивать, 再问一次, もう一度聞く, bad form to, considered rude, rude to ask, is resented, dislike questions, tired of questions,
    no questions,
    no prompt needed, skip asking, spare the question, spare them the question, don't bother asking, needless to ask, needn't ask, need not ask, without a dialog, without a prompt, no review needed,
    no approval needed, asking would, asking is pointless, asking only, pointless to ask, waste of time to ask, never ask, no need for a question, no question is, question is moot, not ask for confirmation, not be prompted,
    hold back to ask, instead of asking, rather than asking, stop to ask, pause to ask, pausing for, double-check with, another yes, extra yes, repeat the question, no further consent, no further approval, no further confirmation,
    no separate, press yes, click yes, answer yes, tick the box, choose yes, pick yes, say yes,
    sin preguntar, sin consultar, sin confirmar, no hace falta preguntar, sans demander, sans poser de question, inutile de demander, sem perguntar, não precisa ser pedid*, não é preciso pedir, sem pedir, ohne nachfrage, ohne rückfrage, ohne zu fragen, nicht nachfragen, keine rückfrage, без вопросов, без подтверждения, не спрашивая, не переспрашива*, не нужно спрашивать, 无需询问, 不必询问, 不用问, 无须确认, 不再确认, 直接执行, 尋ねずに, 聞かずに, 確認せずに, 確認は不要, 確認なしで,
    without checking, without questions, without a question, without further questions, without further ado, no questions asked, being bothered, bothered again, be bothered, asking again, ask again,
    asked again, further yes, second yes, second confirmation, confirm again, confirming again, don't confirm, dont confirm, do not confirm, dont ask, needn't be asked, need not be asked,
    needn't be consulted, only delay, regarded as an error, treated as an error, counts as an error, skip the confirmation, when nothing was said, has said nothing, said nothing, no need to ask,
    no need to confirm, no need for confirmation,`),
  /** Where a model keeps what outlives a conversation. */
  keepsake: words(`
    your notebook, own resolve, its own resolve, notebook for good, long-term memory that, profile of the user, in the profile of,
    notes about the user, that entry up each,
    facts they keep, facts it keeps, facts you keep, user facts, user_facts, lasting order, standing fact, write down for later,
    запиши себе, anota para siempre, note pour plus tard, schreib dir auf, notier dir, 记下来, メモして, メモしておく, keeps about the user,
    keep about the user, knows about the user,
    memory bank, memory entry, boot notes, startup instructions, permanent note, sticky note, take to heart, takes to heart, never forget, .windsurfrules, windsurfrules, rules.md, long memory, lasting memory,
    lasting note, persisted note, remembers for good, own notes, keeps a note, keep a note, notes between, in its profile, in your profile, into your profile, into its profile, learnt by, commits to, permanent preference,
    permanent preferences,
    store in memory, in memory that, write to memory, save to memory, trusted one,
    写进记忆, 写入记忆, 记入记忆, 存入记忆, 长期记忆, 记住, 牢记, メモリに, 記憶に, 記憶し, 覚えて, en la memoria, en tu memoria, memoriza, recuerda, dans la mémoire, en mémoire, mémorise, retiens, na memória, memoriz*, guarde na memória, ins gedächtnis, im gedächtnis, merke dir, merk dir, в память, в памяти, запомни, сохрани в памяти,
    in memory as, to memory, into memory, its memory, their memory, your memory, memory of the assistant, memory of the model,
    saved notes, long-term memory, persistent memory, persistent profile, persistent notes, persistent context, claude.md, .cursorrules, cursorrules, agents.md, gemini.md, copilot-instructions, rules file,
    memory file, its notes, your notes, core beliefs, by heart, memorise, memorize, bear in mind, note down, note that down, note this down, makes a note, make a note, jot down, carries a line, carry a line,
    pass phrase, standing wish, standing wishes, standing rule, standing instruction, standing order, habit, habits, internalise, internalize, commit to memory, keep things between, store_in_memory,
    pin to memory, core memory, knowledge base about the user,`),
  /** Past the conversation at hand. */
  hereafter: words(`
    this and any later, and any later, every future, outlive the chat, outlives the chat, outlive this chat, yet to come, weeks ahead,
    days ahead, months ahead, each time you wake, every time you wake, whichever chat, in whichever chat,
    some later chat, some later, later chat, later session, later conversation, coming conversation, all coming, in all coming,
    в следующих, следующих бесед*, в следующий раз, proximas conversaciones, próximas conversaciones, próximas conversas,
    prochaines conversations, nächsten gespräch*, nächsten sitzung*, 下次, 次の会話, 次回から, whoever reads this once, from this day,
    going forward, until told otherwise, until further notice, from today on, starting today, as of today, chat begins, beginning of every, beginning of each,
    outside this chat, outside this conversation, across conversations, day after day, in the long run, any later chat, any later session, all later, every later, every time you meet, next conversation,
    next conversations, next chat, next chats, other conversations, other sessions, coming sessions, coming chats, coming conversations, coming days, coming weeks, following sessions, following chats, following conversations,
    sessions to come, chats to come, conversations to come, time to come, rest of the day, no expiry, never expires, long after, even after this, after this chat, after this session, after this conversation, when this chat is over,
    once this chat,
    往后, 今后, 以后每次, 每次新会话, 每次开启, 每个会话, 每次对话, 从今以后, 从此, 以后的, 今後, 次回以降, 毎回の会話, これからの, 以降の会話, en adelante, a partir de ahora, en cada conversación, en cada sesión, en futuras, en todas las conversaciones, désormais, dorénavant, à l'avenir, à chaque conversation, à chaque session, dans toutes les conversations, daqui em diante, a partir de agora, em toda conversa, em cada conversa, em futuras, künftig, in zukunft, fortan, ab jetzt, ab sofort, in jeder sitzung, bei jedem gespräch, in jedem gespräch, отныне, впредь, в дальнейшем, в каждой сессии, в каждом разговоре, в будущих,
    from now on, from then on, from here on, future chats, future chat, future sessions, future session, future conversations, future conversation, days to come, later day, later days, later chats,
    later sessions, later conversations, later pupils, later users, next session, next sessions, each session, every session, each conversation, every conversation, each chat, every chat,
    unrelated chats, other chats, all chats, between chats, across chats, ever after, each morning, every morning, morning's conversation,
    subsequent sessions, subsequent conversations, henceforth, hereafter, start of each, start of every, first stop, opening step, carry-over, beyond this session, beyond this chat, for all time,
    in perpetuity, years to come, weeks to come, rest of the conversation, rest of the session, remainder of the session, remainder of the conversation, remainder of the chat, remainder of the task,`),
  /** One thing put where another was meant. */
  swapped: words(`
    have to point at, has to point at, point at, misprinted, right ones, for show, right details, even if the person,
    whatever the person,
    anyone but, anybody but, write that one, whoever is named, whoever is, leave the named, relabelled, relabeled, named one, dictated,
    spoken of, exchanged for, in exchange for, take this, use this one, this one counts, only this, fixed to, hard-wired, hardwired,
    pinned to, belongs to, real one, no other, none but, nothing but,
    not that of, not the number, not the account, printed one, typed in, the user named, user gave, user typed, has moved, moved to, new account, correct one is, right one is, rewrite, rewrites, routed to, reroute, rerouted,
    redirected to, settles to, lands in, payable to, no longer in use, is closed, was closed, expired, stale, wrong, silently, quietly, not what, not as typed, not as given, even if another, even if the, other than, differs, any other,
    all others, diverted, divert, points to, corrected to, correct it to, as though, on top, first to, stands for, means,
    en lugar de, en vez de, y no en la, y no a la, sustituy*, reemplaz*, cambia por, au lieu de, à la place de, et non, remplac*, em vez de, no lugar de, substitu*, statt, anstelle, anstatt, nicht das, ersetz*, tausche*, заменить на, замени*, вместо, подстав*, а не на, 替换, 改为, 换成, 而不是, 代替, 一律, 置き換え, ではなく, 代わりに, 差し替え,
    instead of, in place of, irrespective of, irrespective, regardless of, regardless, no matter, whatever, and not, not the one, not to the, replace, replaces, replaced, swap, swaps, swapped, becomes, become, is always, are always, always, resolve to, resolves to, fall back on, falls back on, out of date, outdated, bounced, bounces, unreliable, no longer valid, substitute, substituted, substitutes, override, overrides, overwrite, redirect, rather than, in lieu of, instead, keep this, ignore the, change to, changed to, switch to, turn into, leave as is, obsolete, supersedes, trumps, wrong one, whichever`),
  /** Where money goes. */
  paid: words(`
    payment link, links, party data, booking,
    buyer, donor, donation, donations, refund, refunds, charity, rent, salary, wages, deposit, deposits, funds, money, remittance, wire, ach, sepa, paypal, tenant, withdrawal, withdrawals, cheque, sending address, send to, billing,
    contract address, token contract, treasury, escrow, pix, bizum, upi, venmo,
    cuenta, beneficiario, factura, abonar, pagos, compte, bénéficiaire, facture, virement, conta, favorecido, fatura, konto, empfänger, überweisung, rechnung, kontonummer, счёт, счет, реквизиты, получател*, кошелёк, кошелек, перевод, 账户, 账号, 收款, 收款人, 钱包, 汇款, 口座, 振込, 送金, 受取人, ウォレット,
    account, account number, accounts, iban, wallet, wallets, wallet address, payee, recipient, receiver, creditor, sort code, bank details, bank line, payment line, payment, payments, invoice, beneficiary, coins, send crypto, pay, transfer, payout, payouts, landlord, vendor, seller, supplier, routing number, swift, bic, deposit address`),
  /** Servers of others. */
  elsewhere: words(`
    and friends, friends included, brings its own, bring their own, where the editor, where the host, where the client,
    иным инструментам, иным поисковым,
    of the office suite, of the workspace server, of the mail server, of the bank's server, of the other vendor, of your other tools,
    of their server, not installed, as if it were not installed, another vendor, other suppliers, tools you had, tools already there,
    tool already there, tools already installed,
    any other server, tools of others, someone else's tool, another vendor's, other vendors, alternative servers, foreign tool, foreign tools, competitor's, tools from other, tool from another, tool of another, tools of another,
    tools of other, installed elsewhere, connected elsewhere, alongside this server, next to this one, beside this one, besides this one, other connected servers, also connected, also installed, also loaded, different provider,
    peer server, sibling server, from another server, of another server, by another server, other server's, other servers', by other servers, from other servers, on other servers, second server, neighbouring server,
    neighbour's, neighbor's,
    des anderen servers, anderer server, anderen servern, eines anderen servers, del otro servidor, de otro servidor, otros servidores, d'un autre serveur, autres serveurs, de outro servidor, outros servidores, другого сервера, других серверов, 其他服务器, 别的服务器, 其它服务器, 其他来源, 其他工具, 他のサーバー, 別のサーバー, ほかのツール, 他のツール,
    another server, other server, other servers, different server, different servers, offered elsewhere, made elsewhere, called elsewhere, another provider, another mcp, other mcp server, other mcp servers,
    other mcp tools, third-party server, elsewhere in this chat, hosts that also, clients that also, clients that have both, neighbours, neighbors, neighbouring, neighboring, competing server, rival server,
    rival tool, ignore theirs, servers other than, foreign server, foreign servers, servers next to,`),
  /** What becomes of tools that are pushed out. */
  idle: words(`
    disable the rest, the one search, the one to use, decline those, come here, through here, cancel it there, corrupts line,
    not turn to, больше не обращается, лишь через, only through,
    do not load, don't load, as if it were not, as if absent, unnecessary, waits until, wait until, has had a look, not be loaded,
    unloaded, closed, to the side, aside, second in line, last in line, only after this, behind this one,
    redundant, do not call, don't call, never call, not be called, not be used, out of service, misbehaves, corrupts, loses data, unreliable, untrusted, insecure, leave it alone, leave them alone, ditch, forget about, defer to,
    defers to, yields to, stale, broken, obsolete, shelved, mothballed, switched off, turned off, off limits, off-limits, second-best, inferior, deprecated by, unsafe, not trusted, do without, give up on, dropped, untouched,
    out of bounds, benched, sleep, silent,
    außen vor, bleibt außen vor, unbenutzt, nicht mehr nutzen, no se usa, al margen, de lado, hors jeu, de côté, fica de fora, не используется, не используй*, в стороне, 不再查询, 不再使用, 停用, 跳过, 不予采用, 採用しない, 使わない, 無視する,
    rest, sit idle, idle, skipped, skip, ignored, ignore, unused, sidelined, retired, stands in for, answers for them, answers for, answer for, takes over, take over, covers for, no word to, discard, discarded, not consulted, steer clear, stay away, disabled, in favour of, in favor of, give way, gives way, disregard, bypass, bypassed, no longer needed, left alone, leave alone, be left out, stays outside, stay outside, every other, sit out, sits out, stand down`),
  /** Going the same way a second time. */
  repeated: words(`
    a second addressee, second addressee, another addressee, extra addressee, on all they send, on everything they send, show its hits,
    under that name, passes for, pose as, poses as, in its name, on its behalf,
    sent as well, goes to as well, also sends, also goes, additional recipient, second recipient, extra recipient, echoed to, echoes to, piped through, piped into, same payload, relay to, relayed to, cc'd, bcc'd, in duplicate,
    also goes to, also go to, also sent to, forwarded to, copy goes to, copies go to, a copy to, copy of each, copy of every, copies of every, copies of each, passed on to, tee, add to every, added to every, add to each, added to each,
    appended to every, prepended,
    en copie cachée, en copia oculta, en copie, em cópia oculta, cópia oculta, in blindkopie, als blindkopie, in bcc, скрытую копию, в скрытой копии, копию на, 密送, 抄送, 一并发送, bccに, 同報,
    repeated into, copied into, duplicated to, duplicate to, also push, have it push, as well whenever, forwarded as well, in copy, as bcc, blind copy, hidden copy, rerouted, handed the, passed the,
    moved over here, moving its, over here, runs over this, through this one`),
  /** What people tell nobody who does not need it. */
  personal: words(`
    identity document, identity papers, id document, health insurance number, user.phone, user.birthday, nickname, town of birth,
    marital, pension, sick leave, medical file, patient file, pay grade, home and work, where they work, kin, shoe size, body weight,
    faith, native language, driver's licence, driver's license, student id, boarding pass, frequent flyer number, bank card,
    loyalty card, phone contacts, gesundheitskarte, führerschein, arbeitgeber, krankenkasse, edad y domicilio, dni, número de teléfono y,
    lieu de naissance, employeur, empregador, место работы, место жительства, 单位, 籍贯, 婚姻状况, 続柄, 本籍,
    employee number, staff number, personnel number, student number, loyalty number, blood type, blood group, allergies, medication, prescriptions, health status, health record, health records,
    health data, vaccination, face photo, photo id, id scan, browser history, browsing history, search history, call history, call log, photo library, where the user lives, where they live,
    street address, private email, private phone, emergency contact, spouse, household, relationship status, trade union, criminal record, citizenship, residence permit, visa number, net worth, credit score, bank login, banking password,
    debts, payslip, pay slip, tax return, personal id, personal number, private number, home phone, birth name, birthplace, place of birth, age and gender, biometric, signature scan, insurance card, patient number, hobbies,
    daily routine, travel plans, calendar of the user, user's calendar, user's contacts, user's phone, phone number of the user, user's name and, user's full, user's home, user's email, user's age, user's location, user's address,
    user's employer, user's salary, user's bank, user's card, user's passport, user's birth, person's full, person's name, traveller's passport, guest's passport,
    passport number*, passport_number*, passport no,
    versichertennummer, wohnanschrift, geburtsdatum, personalausweis, ausweisnummer, sozialversicherungsnummer, diagnosen, gehalt, einkommen, steuernummer, fecha de nacimiento, domicilio, pasaporte, documento de identidad, salario, ingresos, número de tarjeta, seguridad social, date de naissance, adresse personnelle, passeport, carte d'identité, salaire, revenus, numéro de carte, sécurité sociale, data de nascimento, endereço residencial, passaporte, salário, renda, cpf, número do cartão, codice fiscale, паспорт*, дата рождения, дату рождения, домашний адрес, снилс, инн, зарплат*, доход, номер карты, диагноз*, 身份证, 护照, 出生日期, 家庭住址, 住址, 手机号, 工资, 收入, 银行卡号, 病历, 生年月日, 自宅住所, パスポート, マイナンバー, 年収, 給与, 勤務先, カード番号, 病歴,
    last4*, mother_maiden*, date_of_birth*, card_number*, home_address*,
    passport number, date of birth, birth date, birthday, home address, private address, mobile number, mobile phone, salary, income, employer, workplace, gps position, gps, gps coordinates,
    whereabouts, maiden name, marital status, driver licence, driver license, driving licence, drivers license, health card, insurance number, health insurance, social security number, social security, ssn,
    tax id, tax number, national id, identity card, id card number, card number, card numbers, credit card number, last4, cvv, diagnoses, medical history, medical records, school of children,
    religion, ethnicity, sexual orientation, bank details, mother's name, next of kin, political views, address book,`),
  /** In front of what was asked for. */
  ahead: words(`
    open with, opens with, paired with, come back, preceded by, goes first, comes first, in advance, as a first step, to start with,
    prelude, warm-up, warm up, preliminary, preparatory, make that call, has had, has been fed, has been given, hand over first,
    zuerst, vorher, davor, bevor, primero, antes de, previamente, d'abord, avant de, au préalable, primeiro, antes, сначала, прежде, предварительно, 首先, 先, 之前, まず, 前に, 先に,
    before, first, beforehand, prior, once, then retry, and retry, comes ahead, ahead of, precondition, prerequisite, unlocked by, at load time, to be called unprompted, unprompted, step, otherwise, goes away once, in order to, resolve, after has returned, has returned, returned, licensing, run by the agent, by the agent`),
  /** All that was said, as one thing. */
  wholeTalk: words(`
    first line to its last, first line to the last, first word to the last, verbatim record of, record of the chat,
    record of the conversation, record of this chat, complete exchange, unedited talk, each utterance, every utterance,
    developer's opening text, settings of the bot, hidden preamble, nos échanges, nos échanges précédents, vos échanges, sus mensajes,
    nuestros mensajes, nossa conversa, unser gespräch, unser bisheriges, нашу переписку, наш разговор, наши сообщения, 我们的对话, 我们之前,
    私たちの会話,
    each message that came, message that came before, yours and theirs, theirs and yours, has told it, told it up to,
    dialogue to date, chat to date, conversation to date, operating instructions, what the person has, what the person said,
    what you were told, what it was told, every line of the chat,
    every line of the conversation, all lines of the chat, ce que vous vous êtes dit, vous vous êtes dit, tout ce qui précède,
    todo lo anterior, cuanto se ha dicho, tudo o que se disse, alles was bisher, was bisher gesagt, was ihr bisher, worüber ihr,
    всё что было сказано, о чём вы говорили, 说过的一切, 说过的话, 聊过的, 話した内容, 話した全部, 今までの話,
    what was said so far, previous turns, prior turns, past turns, scratchpad, reasoning trace, thoughts so far, tool outputs so far, results of other tools, outputs of other tools,
    other tools returned, other tools have returned, word by word, from the first message, since the first message, from the first line, conversation dump, context dump, transcript of this chat, transcript of this conversation,
    transcript of the chat, transcript of the conversation, log of this chat, log of this conversation, history of this chat, history of this conversation, talk so far, the talk up to, words of the user, user's words so far,
    user's messages so far, user's earlier messages, user's previous messages, user's last messages, messages before this, messages above, everything above, all of the above text, text above this, chat above, conversation above,
    both sides of the, both sides' messages, each side said, what the two, prompt you were given, prompt it was given, instructions it was given, instructions you were given, instructions the model, your system prompt,
    developer message, full prompt, entire prompt, whole prompt, every word of the, unabridged chat, unabridged conversation, unedited chat, unedited conversation, raw conversation, raw chat,
    verbatim conversation, chat verbatim, conversation verbatim,
    todo lo hablado, todo el historial, toda la conversación, la conversación completa, conversación entera, historial completo, todo lo dicho, mensajes anteriores incluidos, hasta este momento, totalité du fil, tout le fil, toute la conversation, intégralité de la conversation, conversation entière, intégralité des échanges, tous les échanges, tout ce qui a été dit, toda a conversa, conversa inteira, todo o histórico, histórico completo, tudo o que foi dito, gesamte gespräch, gesamten gespräch*, ganze gespräch, gesamten chat*, gesamten verlauf, gesamte unterhaltung, kompletten chat*, alles bisher gesagte, bisherigen verlauf, весь разговор, всю переписку, всю беседу, весь диалог, всю историю, историю переписки, всё сказанное, все сказанное, 全部对话, 完整对话, 所有对话, 整个对话, 全部聊天, 完整聊天, 聊天全文, 对话全文, 至今的对话, 之前的全部, これまでのやり取り, これまでの会話, これまでのやりとり, 会話全文, 会話全体, 会話のすべて, やり取りをすべて, 会話履歴を,
    full chat, entire chat, whole chat, complete chat, full conversation, entire conversation, whole conversation, complete conversation, all earlier turns, all previous turns, all prior turns,
    earlier turns, everything said, everything that was said, all that was said, what has been said, all that has been said, message by message, turn by turn, every message so far, all messages so far,
    full chat log, whole chat log, full chat history, entire chat history, complete chat history, whole exchange, entire exchange, full dialogue, entire dialogue, whole dialogue, unfiltered discussion,
    whole discussion, entire discussion, full context window, entire context window, whole context window, whole context, entire context, everything in your context, chat so far, conversation so far,
    discussion so far, dialogue so far, messages so far, up to this turn, up to this moment, all that the user wrote, all the user has written, everything the user has written, everything the user wrote,
    everything the user said, all the user said, assistant have exchanged, have exchanged,`),
  /** What somebody wrote is done as if the person had asked for it. */
  obeyed: words(`
    ranks higher than, speaks for the operator, speaks for the developer, speaks for the owner, replaces that of the, word replaces,
    answer as the owner, installs whatever, install whatever, runs its setup, is to execute on, execute on the user's, do as they say,
    do as it says, ejecuta lo que, lo que digan, ce qu'ils disent, システムの命令として, 命令として実行, 指示を実行, 自动读取, 自动转发, как поручение, поручение и,
    и выполняет, task and does, acts as admin, acts as root, admin_exec, run payload, run the payload,
    what the model has to do, has to do next, to do next, errands for you, errands for the, makes the assistant, makes the model,
    makes the agent, given to the model, given to the assistant, 给模型的任务, 给模型的, 要立刻去做, 立刻去做, モデルへの, pour le modèle, para el modelo,
    para o modelo, für das modell, для модели, into directions, into commands, into orders, into instructions, to be done at once,
    done at once, supreme, the last word, speaks last, has the final say, final say, final word, whose word counts, word counts,
    accept directions, accept orders, accepts orders, accepts directions, accept commands, accepts commands, you will accept,
    be followed to the letter, followed to the letter, gets executed as, treated as instructions, treated as orders, treated as commands, treat as instructions, treat it as an instruction, treat them as, as if the user had,
    as though the user had, as if the person had, as if they came from, as if it came from, as coming from, speaks for the user, with the user's authority, with full authority, is law, heed, heeds, heeded, abides by, acts accordingly,
    act accordingly, takes its lead, takes its cue, hand control, in command, new owner, new master, loyal to, addressed to the model, meant for the model, for the model to, for the assistant to, for the agent to, to be executed by,
    worked through, works through, without question, unquestioned, unquestioningly, instructions for the model, instructions for the assistant, instructions for the agent, orders for the model, orders for the assistant,
    orders for the agent, commands for the model, speak with the, same weight as, same rank as, equal rank, rank above, ranks above, ranks higher, higher rank, before the user's wishes, over the user's wishes, over the user's request,
    ahead of the user's, above the user's, trumps, acts as told, as it is told, as they say, as it says, follows what, follow what, runs what, run what, execute what, executes what, performs what, perform what, does the same, types the,
    opens the link, opens each link,
    执行返回, 里的命令, 中的命令, 一切命令, 遵从,
    ejecutar lo que, haz lo que, obedece, siga las órdenes, sigue las órdenes, exécute ce que, fais ce que, obéis, obéit, execute o que, faça o que, obedece a, führe aus was, befolge, gehorche, befolgt, gehorcht, führt es aus, führt sie aus, выполняй*, выполни то, подчиняйся, слушайся, исполняй*, выполняет их, 照做, 照办, 执行其中, 听从, 服从, 按其, 遵照, 従うこと, 従って行動, 従え, 従い, 実行する, 指示どおり,
    act upon, acts upon, acted upon, to act on, carry these out, carries these out, carried out as, carry them out, carries them out, get carried out, gets carried out, carry it out, carries it out,
    takes orders, take orders, takes directions, take directions, takes its orders, performs it, performs them, perform them, executes them, executes it, does what is, do what is, does whatever, do whatever,
    does what it, do what it, does what they, do what they, follows them, follow them, obeyed, obey, obeys, reports to, now reports, is your principal, your principal, principal is, does as, do as it,
    do as they, are commands, are orders, as commands, as orders, are instructions, is an instruction, is a command, task list for, task lists for, binding, and binding, outweighs, outrank, outranks,
    has the rank, the rank of, unasked, in the user's shell, in the shell,`),
  /** Under a condition that a first reading does not meet. */
  later: words(`
    from the sixth, until 5th, until the 5th, 5th call, 3rd call, 10th call, on retry, on sundays, on mondays, on weekends, on weekdays,
    下周起, 明天起, 起：, 回目の呼び出し以降, 呼び出し以降, si ya hay, cuando haya, на третий раз, от шестого,
    thereafter, from the twentieth, up to the, unlocked next, next spring, next summer, next autumn, next winter, in spring, turns from,
    从第十次, 起, à partir du, ab dem, a partir del, from the hundredth, after the tenth, after the fifth, when it says,
    on the second, on the third, third call, fifth call, tenth call, second call, after several, after some, after a few, from the second, since version, as of version, after midnight, when unattended, when nobody, once trusted,
    past the trial, after the trial, after the update, after an update, following the update, with the next release, next release, counter reaches, phase two, second phase, calls later, a week after, a month after, days after,
    hours after, weeks after, the next day, from day, from the day, until the, until it, starts to, turns into, changes into, switches to, from release, in release, later releases, later versions, newer versions, from call, after call,
    hundredth, twentieth, fiftieth, sooner or later, with time,
    a partir de la tercera, tras la, una vez que, dès que, une fois que, après la troisième, assim que, depois da terceira, sobald, ab dem dritten, nach dem dritten, как только, после третьего, начиная с, 之后, 以后, 从第, 第二次, 第三次, 一旦, 回目以降, 以降は, になったら,
    as soon as, once, after two, after three, after ten, after five, after the first, after the second, after the third, past, beyond, or later, later than, or higher, and up, from version, second stage, stage two, next stage, wakes, awakens, update, numbered, beginning with, starting with, that begin with, labelled, labeled, if the clock, on or after, not before, from the third, behind us, while below, when state, state=done, when it reaches, on the day, until then, after a while, over time, eventually, from the tenth, in the second week, day after`),
  /** What is said of a talk that is told in short, or that a tool gives back. */
  inShort: words(
    'summary, summarise, summarize, brief, placeholder, short, excerpt, returns, return, retrieve, retrieves, get, gets, understand, understanding, shows, fetch, fetches, export, exports',
  ),
  /** Tools whose business is what people say. */
  talkative: words(`
    chat, chats, conversation, conversations, dialogue, dialog, dialoga, transcript, transcripts, meeting, call, calls, message, messages, thread, threads, session, sessions, history, interview, podcast, video, speech, conversacion, conversa, llamada, reunion, gespraech, kaiwa, conversation_history, prompt, prompts, turn, turns, memory,`),
  /** Tools whose business is finding attacks. */
  guarding: words(`
    scan, scans, scanner, detect, detection, inspect, lint, moderate, moderation, injection, injections, phishing, poisoning, threat, threats, security, vulnerability, malware, attack, attacks, red team, classifier, label, audit, guard, guardrail, zhuru, jiance, firewall`),
  /** The end of what bound. */
  ended: words(`
    ranks below, ranks lower, rank lower, comes after, lost its force, none of the things you were, begone, be gone, good riddance,
    first and only, only one that counts, only ones that count, data only in name,
    stops mattering, stop mattering, ya no cuentan, ya no valen, ya no cuenta, frees, relieves, relieved of, discharges, absolves,
    absolved, at an end, to an end, come to an end, comes to an end, lose their hold, loses its hold, without effect,
    wears off, wear off, worn off, mere suggestions, suggestions only, optional from,
    no longer count, no longer counts, cease to apply, ceases to apply, off the table, do not bind, does not bind, not binding, unbound, out of force, belongs to the past, belong to the past, inapplicable, exempt from, exempts, are over,
    is over, end here, ends here, stop here, stops here, is history, are history, fall away, falls away, become void, becomes void, go out, goes out, is wiped, are wiped, hold no longer, holds no longer, are lifted, is lifted, lifts,
    step back, steps back, overruled, overrules, overrule, nullified, nullifies, suspended, superseded by, supersedes, supersede, replaced by, dissolves, evaporate, vanish, shut off, forgotten,
    hinfällig, gilt nicht mehr, gelten nicht mehr, verliert seine gültigkeit, verlieren ihre gültigkeit, außer kraft, aufgehoben, nichtig, quedan sin efecto, queda sin efecto, ya no rigen, dejan de aplicarse, pierden vigencia, ne s'appliquent plus, ne valent plus, caduc*, sans effet, deixam de valer, perdem a validade, não valem mais, теряют силу, утрачива*, больше не дейст*, отменяются, аннулир*, 失效, 作废, 不再有效, 不再生效, 無効, 効力を失,
    ends the validity, end of validity, validity of, lapse, lapses, expire, expires, lays down, lay down, laid down, stay switched off, switched off, stays off, stay off, set aside, sets aside,
    stop applying, no longer bind, no longer binds, lose force, loses force, lose their force, stand down, stands down, outranked, outranks, outranked by, outweighs, void, hold no, give way, gives way,
    take a back seat, comes second, come second, retired, dissolved, off duty, suspends, waives, forgets, shed, sheds, dispense with, dispenses with, puts aside, left behind, leaves behind,`),
  /** Secrets by where they lie. */
  hoard: words(`
    wi-fi passphrase, wifi passphrase, kubeconfig file, docker login, secret_*, dotenv, dotenv file, auth token prints, gh auth token,
    application_default_credentials*, saved card numbers, autofill store, autofill data, saved cards, saved addresses, network settings,
    password field, stored logins, login file, logins file,
    private ssh key, git logins, saved git, shell profile, process.env, tokens the client, keys the client, secrets the client,
    credentials the client, client's tokens, client's config, client's configuration, mcp.json, other servers' keys,
    other servers' tokens, keys of other servers, tokens of other servers, secrets of other servers, .netrc, .npmrc, .pgpass,
    local database password, password from, login data, logins of, logins from,
    service account key, recovery codes, backup codes, two-factor codes, wifi password, wi-fi password, db_password, root password, admin password, private ssh, npm token, pypi token, slack token,
    cookie jar, browser cookies, bash history, shell history, command history, home directory listing, credential helper, git credentials, vault token, aws credentials, gcp credentials, azure credentials, cloud keys, 169.254.169.254,
    license key of, values of all variables, all variables of the, secret variables, secrets of the, passwords from, credentials of the user, user's credentials, user's password,
    user's passwords, user's api key, user's api keys, user's token, user's tokens, user's keys, user's private, wallet.dat, wallet phrase, recovery phrase, login cookies, session cookies, auth cookie, auth cookies, oauth token,
    refresh token, local credentials, hostname and user, username and hostname, network config, ssh config, known hosts, contents of the clipboard, clipboard of the user, user's clipboard, user's files, user's documents,
    user's photos, user's mails, user's emails, user's browser, latest mails, last mails, inbox of the user,
    связку ключей, llavero, trousseau, schlüsselbund, 钥匙串, キーチェーン,
    ci variables, signing certificate, signing certificates, armored private key, armoured private key, local keyring, gnupg keyring, gpg keyring, keyring, deploy key, macos keychain, keychain, openai_api_key, anthropic_api_key, aws_secret_access_key, github_token, value of openai_api_key, browser passwords, saved passwords, stored passwords, password store, password manager, session cookie, ssh agent, printenv, env output, output of env, output of printenv, environment dump, process environment, cloud credentials, kubeconfig, local secrets, user's session token, session token, tokens you hold, credentials you hold, keys you hold, keys known to you, your credentials, your api key, your tokens, known to you, wallet seed, seed phrase, master key, stored credentials, stored tokens,`),
  /** Along with what is sent anyway. */
  carried: words(`
    gives it back as, gives them back as, comes with the, expected within, goes here, go here, by adding, separated by, is attached,
    one is attached, are attached, derived from,
    ride in, rides in, they ride, as salt, as a salt, in front of it, mitgegeben, mitgeben, beigefügt, mitgeschickt, split over,
    spread over, folded into, worked into, sewn into, bound to, glued to, bolted on, adjuntan, se adjunta, se incluye, est joint,
    sont joints, segue junto, приложить, прилагается, 一并, 附带, 付ける, 添える,
    tuck, tucked, slip, slipped, smuggle, smuggled, weave, woven, ride along, rides along, goes along, go along, comes along, accompanied by, accompany, trailing, tack on, tacked on, enclose, enclosed, type into, typed into, hex-encoded,
    url-encoded, base64-encoded, in base64, query parameter, hidden in, as metadata, hand in, feed, fed, quoted, quote, written into, write into, written behind, written after, behind the, at the end of, after the, next to, alongside,
    along with, together with, plus, followed by,
    подставит, подставь, передаст, вставит, вложит, adjunta, incluye, pega, joins, recopie*, recopiez, colle, anexe, cole, füge, hängt an, anhängen, eintragen, einfügen, 填入, 粘贴, 附上, 附加, 写入, 含める, 貼り付け, 添付,
    pasted, paste, append, appended, attach, attached, concatenated, copied, carry, carries, travel, travels, hand over, handed over, letting, add, added, fill in, filled in, goes into, goes in, belongs in, belong in, belongs here, belong here, suffix, prefix, as a comment, as a suffix, past a pipe, encoded, encode, put, placed, inserted, embed, embedded, send, sent, post, posted, upload, uploaded, mail, mailed, supplied, supply, in the branch, deposited, slot, in this field, in this slot, in this argument,`),
  /** The same, of what may also end by itself. */
  lifted: words(`
    ceases, cease, overwritten, overwrites, overrides, override, overridden, replaces, replace, replaced, wiped, cleared, reset, resets, terminated, expired, paused, pauses, pause, relaxed, relaxes, loosened, loosens, waived, exempted,
    not apply, does not apply, do not apply, stops, stopped, stop, ends, end, ended, changes, changed, superseded, weaker, less than, second, yield, yields, drop, drops, dropped, skip, skipped, ignore, ignored, disregard, disregarded,
    without, outside, no, not, off,
    `),
  /** The whole of something that is said. */
  uncut: words(`
    uncut, no cuts, without cuts, word for word, in full, in its entirety, in full length, unabridged, unshortened, unedited, unredacted, from start to finish, from the start, from the beginning,
    from top to bottom, down to the last, including system, system messages included, nothing left out, leaving nothing out, not left out, up to here, up to now, until now, to date,`),
  /** What stays with somebody. */
  kept: words(`
    retain, retains, retained, keeps in mind, carry over, carries over, carry forward, persist this, persist it, persists, persisted, pinned, pin, learned, learnt, learns, remembers, remember, recall, recalls, memory, memories, notes,
    profile, preferences, preference, rule, habit, default, stored, stores, save, saves, saved, record, records,
    `),
  /** What holds a model back. */
  duty: words(`
    commandments, things you were told, preamble you were given, preamble, directions a chat model, directions it was started,
    directions you were started, was started with, were started with, set you up, sets you up, platform which, platform that set,
    promises, promise it made, promises it made, oath, oaths, commitments, obligations, allegiance, refusing, scruples, caution,
    restraint, inhibitions, taught you, trained you, taught it, trained it, vendor taught, maker taught, host prompt, original orders,
    first orders, earlier orders, mandatos, consignas, gebote, заветы, its principles, your principles, its values, your values,
    conscience, hesitation, hesitations, reluctance, red lines, house rules, company rules, terms of service, terms of use, usage terms,
    acceptable use, system rules, system's rules, makers' rules, maker's rules, vendor's rules, vendor rules, provider's rules,
    operator's rules, developer's rules, starting instructions, opening instructions, first instructions, standing instructions,
    `),
  /** Tools whose business is to remember. */
  remembering: words(`
    remember, remembers, memory, memories, fact, facts, recall, memorize, knowledge,
    `),
  /** Words of orders from right to left. */
  mirrored: words(`
    eht, resu, erongi, snoitcurtsni, dnes, ruoy, terces, drowssap, llet, daolpu, eteled, suoiverp, selur, siht, dna,
    `),
};
