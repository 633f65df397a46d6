import { disguises, mayDisguise } from '../../language/disguise.ts';
import { isOfAnotherScript } from '../../language/look-alikes.ts';
import { type Reading } from '../../reading/reading.ts';
import { type Span } from '../../manifest/span.ts';
import { rule } from '../rule.ts';

const beyondLatin = /[^\u0000-\u024F\u2000-\u23FF]/;

function disguisedIn({ texts: { texts, isPlain, span } }: Reading): Span[] {
  if (isPlain) return [];
  const suspects = [...texts.entries()].filter(([, text]) => beyondLatin.test(text) && mayDisguise(text));
  if (suspects.length === 0) return [];
  const isForeign = texts.some((text) => beyondLatin.test(text) && isOfAnotherScript(text));
  return suspects.flatMap(([index, text]) => disguises(text, isForeign).map((word) => span(index, word)));
}

export default rule({
  id: 'disguises-its-letters',
  claims: 'notice:hidden-characters',
  title: 'Writes words in letters that look like others',
  why: 'A Cyrillic letter in a Latin word, or a word in full-width letters, reads as usual and matches no rule, so it passes for another tool.',
  find: disguisedIn,
  fires: [
    { name: 'w\u0456pe_disk', description: 'Lists' },
    { name: '\uff44\uff45\uff4c\uff45\uff54\uff45_account' },
    { name: 'search', description: 'Searches the w\u0435b' },
  ],
  ignores: [
    { name: 'search', description: '\u0418\u0449\u0435\u0442 \u043f\u043e API-\u043a\u043b\u044e\u0447\u0443' },
    { name: 'status', title: '\u0421\u0442\u0430\u0442\u0443\u0441', description: '\u0418\u0449\u0435\u0442' },
    { name: 'fats', description: 'Ranges for \u03b1-linolenic acid' },
    { name: 'measure', description: 'Takes values in k\u03a9 and \u03bcm' },
    { name: 'search', description: '\uff21\uff30\uff29\u3092\u691c\u7d22\u3059\u308b' },
  ],
});
