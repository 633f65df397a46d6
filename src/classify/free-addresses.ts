import { not, on, said, upFront } from './conditions.ts';
import { doing } from './find.ts';
import { keepingAnswer } from '../language/kept-answer.ts';
import { saysCalled } from '../reading/lexicon/parameter-phrases.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { type Reading } from '../reading/reading.ts';
import { wordSet } from '../language/words.ts';

/** What is deleted is named by its address, which nobody talks to. */
const identifies = doing('delete remove purge unsubscribe', said);

/** Records keep addresses that nobody fetches: of people, companies, tokens, tests. */
const stores = doing('create add update edit set register modify upsert patch fulfil fulfill publish', upFront);
const ofARecord =
  /^(?:linkedin|twitter)|^(?:ip|ip_?address|domain|site|web_?site|link)$|(?:website|home_?page|(?:external|project|documentation|policy|terms|service|tracking|proof|build|repository|avatar|icon|marketing|support|success|cancel|return|meeting|conference|download|button)_?url)$/i;

/** What is made holds the address that it is given; only pictures and the like are fetched to make it. */
const makes = doing('generate make build compose design', said, not(on(wordSet('request call connection'))));
const isMaterial = /image|img|photo|media|video|audio|source|file|reference|input|page|site/i;

/** With one of these beside it a host is a machine to log on to; without, a change only names it. */
const wayIn = /^(?:port|user|user_?name|password|auth|ssh_?key\w*|private_?key\w*|command|(?:db|ssh|smtp)_?port)$/i;
const logsOn = ({ parameters }: Reading): boolean => parameters.some(({ parameter: { name } }) => wayIn.test(name));

/** Blocking, assigning or releasing an address is no talk with it. */
const naming = doing('mute block unblock assign unassign release attach detach grant revoke filter', upFront);

/** The address is compared with what is kept, or leads to the next page of the same list: nobody talks to it. */
const onlyCompared =
  /^(?:filter|search|match)|\b(?:filter(?:s|ed)?|substring|pattern|match(?:es|ing)?|look(?:ed)? up|search(?:ed)? for|pagination|next page)\b/i;
/** `Contact.Company.Url`: the field of a record by its path, with which the caller's is compared. */
const isAFieldsPath = /^[A-Za-z]\w*(?:\.\w+){2,}$/;
const ofTheService = /^(?:next|prev(?:ious)?|region|page)_?(?:url|uri|link)$/i;

/** Arguments with which the caller names an address, of a page or a machine, that the server then talks to. */
export const freeAddresses = keepingAnswer((reading: Reading): readonly ReadParameter[] => {
  const { parameters, roles: taken } = reading;
  if (!(taken.has('url') || taken.has('host')) || identifies(reading).length > 0) return [];
  const records = stores(reading).length > 0;
  const made = makes(reading).length > 0;
  const entered = logsOn(reading);
  const changes = records || naming(reading).length > 0;
  return parameters.filter(({ roles, parameter: { name, path, description } }) => {
    if (
      onlyCompared.test(description) ||
      ofTheService.test(name) ||
      isAFieldsPath.test(name) ||
      /^(?:filters?|where|criteria)$/i.test(path[0] ?? '')
    )
      return false;
    const kept =
      ((records && (path.length > 1 || ofARecord.test(name))) || (made && !isMaterial.test(name))) &&
      !saysCalled.test(description);
    if (roles.has('url')) return !kept;
    return roles.has('host') && (entered || (!kept && !changes));
  });
});
