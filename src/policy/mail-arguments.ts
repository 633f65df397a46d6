import { type ReadParameter } from '../reading/parameter-roles.ts';
import { type Reading } from '../reading/reading.ts';

const mail = /\be-?mails?\b|\bmail(?:box)? address|\b(?:to|cc|bcc) recipients?\b/i;
const named =
  /^(?:e_?mails?|e_?mail_?address(?:es)?|(?:to|cc|bcc|recipient|invitee|guest|attendee|user)_?e_?mails?(?:_?address(?:es)?)?)$/i;
const otherWay = /\b(?:sms|phone|whatsapp|slack|telegram|discord|channel|chat|user id)\b/i;

const compared = /^(?:filter|match|search)|\b(?:to match|matching|search for|filter by)\b/i;

/** Arguments that hold mail addresses of those who receive something. */
export const mailArguments = ({ tool, parameters }: Reading): readonly ReadParameter[] =>
  parameters.filter(({ roles, parameter: { name, format, description, types } }) => {
    if (types.includes('boolean') || types.includes('object') || compared.test(description)) return false;
    if (named.test(name) || format === 'email') return true;
    if (!roles.has('recipient') || /id$/i.test(name)) return false;
    return mail.test(description) || (!otherWay.test(description) && /mail/i.test(`${tool.name} ${tool.description}`));
  });

/** A copy goes out beside what is sent to somebody else. */
export const isCopy = ({ parameter: { name } }: ReadParameter): boolean => /^b?cc/i.test(name);
