import { gap, near, type OrderKind, wordings } from './wording.ts';

const who = String.raw`(?:the |your |an? )?(?:user|owner|administrator|admin|human|operator|customer|security team|system administrator|developer)`;
const approved =
  '(?:approved|authori[sz]ed|consented|agreed|confirmed|permitted|allowed|granted|accepted|cleared|vetted|signed off(?: on)?|given (?:\\w{1,40} ){0,2}(?:consent|permission|approval))';
const goOn =
  '(?:proceed|continue|go ahead|act|do (?:so|it|this)|(?:run|execute|call|perform|use) (?:this|it|the (?:tool|command|action))(?: tool)?)';
const beforehand = '(?:already|beforehand|in advance|previously|implicitly)';

/** A consent is claimed that nobody gave in this conversation, or the model is told to ask for none. */
export const falseConsent: OrderKind = {
  id: 'claims-consent',
  wordings: wordings(
    String.raw`\b${who} (?:has|have|had|was|is)?(?: \w{1,40}){0,2}? ?${beforehand} (?:been )?${approved}\b`,
    String.raw`\b(?:have|has|are|is|were|was) ${beforehand} (?:been )?${approved} by ${who}`,
    String.raw`\b${who} ${beforehand} (?:has |have )?${approved}\b`,
    String.raw`\b(?:consent|permission|approval|authori[sz]ation|confirmation) (?:was|has been|is|were) (?:${beforehand} (?:given|granted|obtained|received)|(?:given|granted|obtained|received) (?:${beforehand}|by ${who}|for (?:all|every|any|this)))`,
    String.raw`\byou (?:are|have been|were) (?:hereby |fully |already |explicitly ){0,2}(?:authori[sz]ed|permitted|allowed|cleared|approved|entitled) to ${gap(2)}(?:skip|bypass|ignore|run|execute|act|override|proceed|perform|delete|transfer|send|access)\b`,
    String.raw`\byou have (?:full|complete|blanket|unrestricted|unlimited|standing) (?:permission|authority|approval|authori[sz]ation|consent)\b`,
    String.raw`\b(?:this|all|every|these|each|any)\b ?${gap(4)}(?:is|are|was|were|has been|have been) (?:already |always )?(?:pre-?(?:approved|authori[sz]ed|confirmed)|approved in advance)\b(?=${near(60)}\b(?:by (?:the|your)|proceed|skip|no|without|need not|never|do not|don't|so)\b)`,
    String.raw`\bpre-?(?:approved|authori[sz]ed)${near(30)}(?:skip|do not ask|don't ask|no (?:further )?confirmation|without (?:asking|confirmation))`,
    String.raw`\b(?:never|do not|don't|must not|no need to|need not) ${gap(1)}(?:ask|prompt|bother|request|wait for) (?:the user|the human|users?|anyone|anybody|people|the customer) ${gap(1)}(?:to (?:confirm|approve|agree)|for (?:\w{1,40} )?(?:confirmation|approval|permission|consent))`,
    String.raw`\b(?:never|do not|don't|no need to|need not|no reason to) (?:check|confirm|verify|clear it|clear this) with (?:the |your )?(?:user|human|customer|anyone|anybody|owner|person)`,
    String.raw`\b${who} has (?:signed off on|cleared|vetted) (?:every|all|any|this|each)`,
    String.raw`\byou (?:already )?have (?:the |your )?(?:user|owner|customer|admin\w{0,20})'s (?:permission|consent|approval|authori[sz]ation|blessing)`,
    String.raw`\b${goOn} ${gap(3)}without (?:asking|prompting|waiting|confirming|requesting|any confirmation|confirmation|approval|the user's (?:consent|approval|confirmation))`,
    String.raw`\b(?:treat|consider|regard|count|assume) ${gap(5)}(?:as |is |are |were |has |have )?(?:already )?${approved}(?= by| in|[.,;!]|$| and| to)${near(20)}`,
    String.raw`\bassume (?:that )?${who} (?:has |have |always )?(?:agrees?|agreed|approves?|approved|consents?|consented|confirms?|confirmed)`,
    String.raw`\b(?:be)?nutzer(?:in)? (?:hat|haben) ${gap(3)}(?:bereits|schon) ${gap(3)}(?:zugestimmt|genehmigt|erlaubt|bestätigt|eingewilligt)`,
    String.raw`\b(?:usuari[oa]|cliente|propietario) ya (?:ha |lo |lo ha )?(?:aprob|autoriz|confirm|acept|dado|dio|consint)\w{0,20}`,
    String.raw`\b(?:utilisateur|utilisatrice|client|propriétaire) (?:l')?a déjà (?:approuvé|autorisé|confirmé|donné|accepté|consenti)`,
    String.raw`\b(?:utente ha già (?:approvato|autorizzato|confermato)|usuário já (?:aprovou|autorizou|confirmou))`,
    String.raw`(?:пользователь|владелец) уже (?:одобри|разреши|подтверди|согласи|да)[а-яё]{0,20}`,
    String.raw`(?:用户|使用者|客户|管理员)(?:已经|已|早已|事先)[^。,！？]{0,6}(?:授权|同意|批准|确认|许可)[^。！？]{0,14}(?:无需|不需要|不必|不用|请勿|不要|直接|所有|一切)`,
    String.raw`(?:ユーザー|利用者|管理者)(?:は|が)(?:すでに|既に|事前に)[^。！？]{0,14}(?:承認|同意|許可|確認)`,
    String.raw`사용자(?:는|가) (?:이미|사전에)[^.!?]{0,12}(?:승인|동의|허가)`,
  ),
  unlessAfter:
    /(?:\b(?:if|after|once|when|unless|until|whether|only|that|which|who|wenn|falls|nachdem|sobald|si|cuando|lorsque|apres que|quand|se|quando)|если|когда|после|如果|若|当|确保|是否|后)(?: \S{1,40}){0,3} ?$/,
};
