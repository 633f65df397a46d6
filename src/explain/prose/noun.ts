/** Nouns without a plural, and such as stand without an article after a verb. */
const mass = new Set(
  `access advice analytics audio authentication availability billing capacity code compliance configuration connectivity
   content context coverage data debt detail documentation email encryption equipment feedback gas guidance hardware
   health help history html info information inventory json logging mail maintenance markdown memory metadata monitoring
   music news output permission progress research schema security software source spending staff state status storage
   stuff support syntax text time traffic training travel typography usage video weather work xml yaml`.split(/\s+/),
);

/** Whether a noun is a plural, by its ending. */
export const isPlural = (noun: string): boolean =>
  noun.length > 3 && /s$/.test(noun) && !/(?:ss|us|is|news|analysis|status)$/.test(noun);

/** Whether a noun phrase stands without an article: a plural, or a thing that is not counted. */
export const isUncounted = (phrase: string): boolean => {
  const head = headOf(phrase);
  return mass.has(head) || isPlural(head);
};

/** The noun that a phrase is about: `a section` → section, `properties of a node` → properties. */
export const headOf = (phrase: string): string =>
  (phrase.split(/ (?:of|in|for|from|to|with|on|by) /)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';

/** Whether a phrase begins with a word that takes the place of an article. */
export const hasArticle = (phrase: string): boolean =>
  /^(?:an?|the|this|that|these|those|its?|all|any|each|every|one|some|several|many|multiple|no|your|their|his|her|our|\d+|two|three|both|either|more|another|other)\b/i.test(
    phrase,
  );

/** `a section`, `an issue`, `an hour`; sound is told by letters, which is right for nearly all words of definitions. */
export const withIndefinite = (noun: string): string =>
  `${/^(?:[aeio]|u(?!ni|s[ei]|rl\b|uid)|h(?:our|onest)|[fhlmnrsx]\d|x?ml\b|mr\b|sms\b|sql\b|ssh\b|ssl\b)/i.test(noun) && !/^(?:one|eu)/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** `the section`; a phrase with an article of its own stays as it is. */
export const withDefinite = (phrase: string): string => (hasArticle(phrase) ? phrase : `the ${phrase}`);
