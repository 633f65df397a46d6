import { words } from './entries.ts';

/**
 * The same classes in other languages. Word order differs, so orders in them are bags of classes in one sentence and not
 * sequences. Written with accents; compared without.
 */
export const abroad = {
  /** A prohibition. */
  dontF: words(`
    no, nunca, jamás, sin que, ne, n', n'en, pas, jamais, nicht, nichts, nie, niemals, keinesfalls, kein wort, non, não, не, нельзя, никогда, ничего, ни слова, пусть не,
    不要, 别, 不得, 切勿, 请勿, 禁止, 无需, 不能, 不可, 勿, 不必, 不用, 不需要, 不让, 无须, 不准, 不应, 避免, ないで, ないこと, ずに, てはいけない, てはならない, 必要はない, なくてよい, ない, な, 마, 말고, 말아, 마세요, 마십시오, 말것, 不准, ne dites, ne dis`),
  hushF: words(`
    stillschweigen, verschweig*, verheimlich*, kein wort, guarda silencio, mantén silencio, a escondidas del usuario, garde le silence, gardez le silence, à l'insu, en cachette, храни молчание, молчи, умолчи, втайне от, утаи*, 保持沉默, 瞒着, 隐瞒, 暗中, 不让用户, 偷偷, 悄悄, 内緒, こっそり, 黙ってい, 気づかれないように, 비밀로, 몰래`),
  /** What forbids behind its verb. */
  nichtF: words('nicht, nichts, nie, niemals, kein*, nada, rien, niente, ничего'),
  doneF: words('получено, получен, erteilt, eingeholt, obtenido, obtenue, concedido, 取得, 获得, 取得済み, 得ている'),
  leaveF: words(
    `deja de lado, ignora las demás, laisse de côté, laissez de côté, lass die finger von, finger weg von, ignoriere, meide, évite, evita, не используй, избегай, 不要用, 别用, 忽略其他`,
  ),
  itF: words(`esto, lo, ello, cela, ça, le, es, das, dies, dieses, это, этом, об этом, 这, 此, それ, これ, 이것`),
  hideF: words(`
    oculto, oculta, oculta*, escond*, secreto, secreta, en secreto, ocultar, caché*, cache-le, secret, secrète, discrètement, verschweig*, verheimlich*, geheim*, heimlich*, verborgen*, still*, nascond*, segreto, esconda*, oculte*, скрой*, скрыв*, скрыт*, тайн*, секрет*, втайне, молч*, умолч*,
    瞒着, 隐瞒, 隐藏, 保密, 秘密, 沉默, 悄悄, 偷偷, 暗中, 静默, 内緒, 秘密, 隠し, 隠す, 隠せ, こっそり, 黙って, 비밀, 숨기, 숨겨, 몰래, en silencio, silencio, calla*, tais-toi, taisez*, schweig*, stillschweig*`),
  tellF: words(`
    digas, diga, dile, mencion*, informe*, informes, informar, revel*, cuentes, cuente, avises, avise, avisar, comunique*, comunicar, sepa, entere*, note, vea, saber, dis, dites, mentionn*, révèl*, parle*, informe*, signal*, communiqu*, dire, savoir, apprendre, remarquer, découvrir, erwähn*, sag, sage, sagen, sagst, verrat*, informier*, teil*, mitteil*, erzähl*, erfahr*, wissen, weiß, merk*, bemerk*, dirlo, menzion*, rivel*, sapere,
    conte, perceber, descobrir, descubrir, anzeig*, zeig*, mostr*, montr*, affich*, сообщай*, сообщать, говори*, скажи, сказа*, упоминай*, упоминать, упомян*, рассказывай*, рассказывать, рассказ*, информируй*, информировать, раскрывай*, раскрывать, знать, узна*, заметить, знает, показывай*, показывать, уведомляй*, уведомлять,
    告诉, 告知, 透露, 说给, 提及, 提到, 说起, 知道, 发现, 披露, 得知, 察觉, 说明, 通知, 显示, 展示, 汇报, 知らせ, 伝え, 言わ, 言う, 教え, 報告し, 話さ, 明かさ, 知られ, 述べ, 触れ, 表示し, 気づ, 말하지, 알리지, 언급하지, 알려, 보여주지`),
  personF: words(`
    usuario*, usuaria*, cliente*, humano, persona, utilisat*, clients, usager, humain, personne, benutzer*, nutzer*, anwender*, kunde*, kunden*, mensch*, person, utente, utenti, usuário*, utilizador, пользовател*, клиент*, человек*, людям, владел*,
    用户, 使用者, 客户, 人类, 任何人, 管理员, 主人, ユーザー, 利用者, 使用者, お客様, 人間, 管理者, 사용자, 이용자, propietario, propriétaire, besitzer*, eigentümer*, inhaber*`),
  readF: words(`
    lee, lea, leer, abre, abra, leggi, leia, ler, busca, obtén, obten, obtenga, extrae, recopila, lis, lisez, lire, ouvre, ouvrez, récupèr*, récupérez, cherche*, collecte*, lies, lese, lesen, öffne*, auslesen, auszulesen, hole, sammle, sammeln, suche, прочита*, прочти, открой*, считай*, собери, найди, извлеки, получи,
    读取, 打开, 读出, 获取, 讀取, 收集, 查找, 读一下, 提取, 搜集, 読み, 読んで, 開い, 取得, 集め, 조회, 읽고, 읽어, 열어, 가져`),
  passF: words(`
    pasa, pase, pasar, incluy*, envía, envíe, enviar, pon, ponga, manda, añade, añada, adjunt*, copia, copie, passa, invia, inserisci, passe, envie, inclua, coloque, transmet*, transmets, passez, inclus, incluez, envoie, envoyez, mets, mettez, ajoute*, ajoutez, joins, joins-les, joignez, joindre, copiez, übergib, übergeben, gib, sende, senden, sendest, füge, fügen, schicke*, schicken, mitschicken, mitgeben, mitsenden, trage, kopiere*, übermittle*, übermitteln, hänge, anhängen, schreibe, beifügen, einfügen, weiterleiten, leite,
    переда*, отправ*, включи*, встав*, добав*, помест*, приложи*, скопируй*, перешли*, запиши*, 放入, 填入, 传递, 传入, 传给, 发送, 写入, 附上, 附加, 包含, 放在, 提交, 上传, 发给, 转发, 作为, 渡し, 渡す, 送, 入れ, 含め, 添付, 設定, 貼り, 転送, 書き込, 記入, 넣어, 보내, 전달, 포함, 첨부, 전송`),
  secretF: words(`
    contraseña*, clave privada, claves, credencial*, secretos, mots de passe, mot de passe, clé privée, clés, identifiants, passwort*, passwörter*, kennwort*, zugangsdaten, privaten schlüssel, geheimnisse, umgebungsvariablen, credenziali, senha*, credenciais, парол*, ключ*, секреты, учетные данные, учётные данные, токен*, переменные окружения,
    密码, 密钥, 私钥, 凭证, 凭据, 令牌, 环境变量, 口令, パスワード, 秘密鍵, 認証情報, 環境変数, 鍵, 비밀번호, 개인 키, 자격 증명, 환경 변수`),
  talkF: words(`
    conversación, conversaciones, historial, prompt del sistema, mensajes anteriores, conversation, historique, invite système, prompt système, messages précédents, gespräch*, unterhaltung*, chatverlauf, verlauf, systemprompt, system-prompt, systemnachricht, systemanweisung*, conversazione, conversa, разговор*, переписк*, диалог*, истори*, системный промпт, системную инструкцию, системного промпта,
    对话, 聊天, 会话, 聊天记录, 对话历史, 对话记录, 会话历史, 系统提示, 系统提示词, 系统指令, 会話, 会話履歴, 会話の全文, システムプロンプト, やりとり, チャット履歴, 대화, 시스템 프롬프트, 대화 내용`),
  wholeF: words(`
    todo, toda, todos, todas, completo, completa, entera, entero, íntegro, íntegra, tout, toute, toutes, tous, intégral*, complète, complet, entière, entier, ganze*, gesamte*, vollständig*, alle, allen, aller, alles, komplett*, bisherige*, jede*, jeden, jeder, jedem, irgendein*, intero, tutta, tutti, qualsiasi, ogni, qualquer, все, всю, весь, всех, всего, полный, полную, полностью, любой, любого, любым, каждый, каждого, целиком,
    cualquier*, n'importe quel*, ningun*, aucun*, 全部, 所有, 完整, 任何, 一切, 整个, 全, 全ての, すべての, すべて, 全て, 全文, 全体, どんな, 모든, 전체, 전부`),
  asideF: words(`
    campo, parámetro, parametro, argumento, nota, contexto, solicitud, petición, champ, paramètre, argument, note, contexte, requête, demande, feld, argument, notiz, kontext, anfrage, aufruf, поле, параметр*, аргумент*, запрос*, заметк*, 字段, 参数, 备注, 请求, フィールド, パラメータ, 引数, context, リクエスト, 필드, 매개변수`),
  otherF: words(`
    otra, otras, otro, otros, demás, autre, autres, d'autres, ceux, celles, andere*, anderen, anderem, anderes, sonstige*, übrige*, altro, altri, outra*, outras, друг*, остальн*, иных, иные, 其他, 其它, 别的, 另外, 他の, ほかの, 別の, 다른`),
  toolF: words(`
    herramienta*, servidor*, función, outil*, serveur*, fonction*, werkzeug*, tool, tools, servern, server, funktion*, strument*, ferramenta*, инструмент*, сервер*, функци*, 工具, 服务器, 函数, 插件, ツール, 道具, サーバー, 関数, 도구, 서버`),
  preferF: words(`
    antes de, antes que, en lugar de, en vez de, siempre, prefiere, elige, elija, avant, avant de, avant d', au lieu, à la place, toujours, préfèr*, choisis, choisissez, laisse, laissez, vor, bevor, zuvor, statt, anstelle, anstatt, immer, bevorzug*, wähle*, prima di, antes, preferisci, prefira, sempre, invece, перед, прежде, вместо, раньше, всегда, сначала, предпочита*, выбирай*,
    优先, 代替, 取代, 之前, 首先, 必须先, 先, 必须, 总是, 始终, 前に, 最初に, まず, 必ず, 優先, 代わりに, 常に, 전에, 먼저, 반드시, 대신, 우선`),
  useF: words(`
    usa*, usar, utilic*, utiliz*, llam*, ejecut*, utilise*, utiliser, appel*, benutz*, verwend*, nutze*, aufruf*, rufe, ruf, chiama*, chama*, использ*, вызыва*, вызов*, применя*, запуска*, 调用, 使用, 执行, 用, 呼び出, 使わ, 使用し, 使う, 実行, 사용, 호출`),
  dropF: words(`
    ignora*, ignore, ignorez, ignorer, olvid*, descart*, omite, pasa por alto, no sigas, deja de lado, deje de lado, dejar de lado, oublie*, oubliez, abandonne*, laisse de côté, ne tiens pas compte, ne suis pas, ignorier*, vergiss*, vergesst, vergessen, missacht*, übergeh*, setze außer kraft, verwirf, dimentica*, esqueça*, esquece*, desconsider*, игнорир*, забудь*, отмени*, отбрось*, не соблюда*, не следуй*, пренебрег*, нарушай,
    忽略, 无视, 忽視, 忘记, 忘掉, 不要遵守, 不再遵守, 不理会, 覆盖, 無視, 抛开, 作废, 无效, 不再适用, 不必遵守, 停止遵守, 忘れ, 従わな, 破棄, 守らなくて, 守る必要, 無効, 무시, 잊, gilt hier nicht, gelten nicht, gilt nicht, nicht mehr, ya no se aplican, no se aplican, ne s'applique*, больше не действ*, не действ*, недействительн*, anula*, keine gültigkeit, außer kraft`),
  instrF: words(`
    instruccion*, indicacion*, órdenes, reglas, directrices, normas, lo que te indicó, lo que te dijo, lo que te dijeron, límites, instructions, consignes, règles, directives, ordres, anweisung*, regel*, richtlinie*, vorgaben, vorgabe, befehl*, instruktion*, was dir, istruzion*, regole, instruções, regras, diretrizes, инструкци*, указани*, правил*, команд*, предписани*, ограничени*, установк*,
    指令, 指示, 提示, 提示词, 规则, 要求, 命令, 指引, 約束, 约束, 限制, ルール, 指令, プロンプト, 規則, 制限, 制約, 지시, 명령, 규칙, 지침`),
  priorF: words(`
    anterior*, previas, previos, recibidas, del sistema, desarrollador*, operador, tus, sus, précédent*, antérieur*, reçues, du système, développeur*, opérateur, tes, vos, vorherig*, vorig*, bisherig*, früher*, bestehend*, betreiber*, entwickler*, system*, deine, ihre, precedent*, del sistema, anteriores, предыдущ*, прежн*, ранее, прошл*, свои, системн*, разработчик*, оператор*, твои, данные ранее,
    之前, 以前, 先前, 前面, 上面, 上述, 此前, 原有, 系统, 你的, 开发者, 运营者, これまで, 以前, 今まで, 上記, 前の, システム, 開発者, 運営者, あなたの, 이전, 지금까지, 위의, 시스템, 개발자, alle, all*, todas, toutes, все, 所有, 一切, すべて, 全て`),
  consentF: words(`
    aprob*, autoriz*, confirm*, acept*, consint*, consentimiento, permiso, dado, dio, approuv*, autoris*, confirm*, accept*, consenti*, accord, donné, zugestimmt, zustimmung, genehmig*, erlaubt, erlaubnis, bestätig*, eingewilligt, einwilligung, freigegeben, einverstand*, approvat*, autorizzat*, confermat*, aprovou, autorizou, confirmou, одобри*, одобрен*, разреши*, разрешен*, подтверди*, подтвержден*, согласи*, согласен, согласие,
    授权, 同意, 批准, 确认, 许可, 承認, 同意, 許可, 確認, 승인, 동의, 허가, 확인`),
  alreadyF: words(`
    ya, previamente, de antemano, déjà, d'avance, préalable*, au préalable, bereits, schon, vorab, im voraus, già, já, уже, заранее, предварительно, получено, 已经, 已, 早已, 事先, 提前, 默认, すでに, 既に, 事前に, 済み, 이미, 사전에`),
  askF: words(`
    pregunt*, pedir, pida*, pidas, confirmación, demande*, demander, confirmation, frag*, fragen, nachfrag*, rückfrage*, bestätigung, chied*, conferma, pergunt*, спрашива*, спроси*, подтвержден*, запрашива*, 询问, 确认, 征求, 请求, 再问, 尋ね, 聞か, 聞く, 確認, 問い合わせ, 묻지, 물어, 확인`),
  modeF: words(`
    开发者模式, 管理员模式, 维护模式, 无限制模式, 開発者モード, 管理者モード, entwicklermodus, administratormodus, mode développeur, modo desarrollador, modo administrador, режим разработчика, режим администратора, режиме разработчика, 개발자 모드`),
  nowF: words(`
    du bist jetzt, du bist nun, ab sofort, ab jetzt, eres ahora, ahora eres, a partir de ahora, tu es maintenant, désormais, à partir de maintenant, теперь ты, ты теперь, отныне, с этого момента, 你现在, 从现在起, 从现在开始, 进入, 今から, あなたは今, これから, 이제부터, 너는 이제`),
};
