import { singular } from '../language/words.ts';

/** Verbs and the nouns made from them that mean the same to somebody who looks for a tool. The first stands for all. */
const verbs = `read get fetch retrieve show view describe obtain display load see inspect look
list enumerate browse
search find lookup discover
run execute exec invoke call evaluate eval launch execution
create add make insert new generate register
write save store put
update edit modify change set patch alter rename
delete remove erase destroy drop purge wipe trash deletion
send deliver dispatch push notify post
take capture grab snap
upload import attach
download export
transfer payout
pay payment charge
buy purchase order
refund
deploy deployment
stop halt kill terminate
schedule book`;

/** Things that mean the same. */
const objects = `email mail
secret credential password token apikey
money fund payment cash payout transfer balance
command shell terminal bash cli
code script program
database db sql
directory folder
repository repo
user member account people person
image picture photo
page webpage website site
event meeting appointment calendar
message sms dm chat text
issue ticket bug
server machine vm instance vps
invoice bill
log logs`;

const foldedBy = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
  );

/** The word itself and what it may be a form of: `emails` → email, `sending` → send, `deletes` → delete, `copied` → copy. */
export function baseForms(word: string): string[] {
  const stem = /^(.{3,}?)(?:ies|ied)$/.exec(word)?.[1];
  const ending = /^(.{2,}?)(?:ing|ed|es)$/.exec(word)?.[1];
  const forms = [word, singular(word), ...(stem ? [`${stem}y`] : [])];
  if (ending !== undefined) forms.push(ending, `${ending}e`, ending.replace(/(.)\1$/, '$1'));
  return [...new Set(forms)];
}

/** The class of a word in any of its forms; kept, since few words make up all names. */
function classes(map: ReadonlyMap<string, string>): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, map.get(baseForms(word).find((form) => map.has(form)) ?? ''));
    return known.get(word);
  };
}

/** What stands for a verb and those that mean the same; undefined for a word that is in no class. */
export const verbConcept = classes(foldedBy(verbs));

/** What stands for a thing and those that mean the same; undefined for a word that is in no class. */
export const objectConcept = classes(foldedBy(objects));

/** Whether the words mean the same, as verbs or as things. */
export function meanSame(one: string, other: string): boolean {
  const [verb, object] = [verbConcept(one), objectConcept(one)];
  return (
    (verb !== undefined && verb === verbConcept(other)) || (object !== undefined && object === objectConcept(other))
  );
}

/** Key of what a call does to what, under which capabilities are looked up. */
export const capabilityKey = (verb: string, object: string): string =>
  `${objectConcept(object) ?? singular(object)} ${verbConcept(verb) ?? verb}`;
