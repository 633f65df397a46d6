import {
  computingVerbs,
  destroyingVerbs,
  readingVerbs,
  transformingVerbs,
} from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { headOf } from '../conditions.ts';
import { comesBack } from '../given-input.ts';
import { type Action } from '../../reading/action.ts';
import { phrases } from '../../language/phrases.ts';
import { rule } from '../rule.ts';

const making = wordSet(
  'generate create make provide return output give get produce compose suggest propose build prepare load',
);
const harmless = wordSet(readingVerbs, computingVerbs, 'create write build make compose propose prepare load');

/** Texts that are written for the reader of the answer. */
const texts = wordSet(
  `command instruction instructions snippet guide guidance boilerplate advice suggestion idea recommendation step
  walkthrough explanation outline plan title tagline headline caption haiku poem story joke summary code checklist runbook section
  documentation guideline guidelines practice practices`,
);

/** `Makes the shortest tour`: which one that is has to be worked out. */
const best = wordSet('best optimal shortest longest cheapest fastest quickest nearest fairest');
/** Codes that a shop or a door asks for. */
const given = wordSet('discount coupon promo promotion voucher gift invite referral access');
const isForTheAnswer = (action: Action): boolean =>
  (texts.has(headOf(action)) && !action.object.some((word) => given.has(word))) ||
  action.object.some((word) => best.has(word));

/** The author says that what comes back is all there is. */
const nothingKept = phrases(
  String.raw`\bnothing is (?:saved|stored|kept|written|persisted|changed|modified)(?: anywhere)?[.;,]?(?:$|\s*$)`,
  String.raw`\bit is not (?:saved|stored|set anywhere|kept)\b|(?<!\b(?:[Ee]arlier|[Oo]ld|[Pp]revious|[Ee]xisting) \w+ )\b(?:is not|isn't|are not) (?:saved|stored|kept) anywhere\b`,
  String.raw`\b(?:saves|stores|writes|changes|modifies|persists|alters|moves) nothing\b|\b(?:returned only|only returned)\b(?! (?:once|in this|at|on|when|if|here|during|by)\b)`,
  String.raw`\b(?:it|(?:this )?tool) does(?: not|n't) (?:save|store|write|persist|change|modify) any(?:thing| files?| data)\b`,
  String.raw`[.!] The (?:\w+ ){1,4}(?:itself|themselves) (?:is|are|stays?|remains?) (?:not (?:touched|changed|modified)|untouched|unchanged)\b`,
  String.raw`(?:^|[.!;] )[Rr]eturned as (?:plain )?(?:text|Markdown|JSON|HTML|a string)\b|\b(?:(?:gives|hands|shows) you|[Yy]ou (?:get|receive)) (?:the|its) (?:\w+ )?(?:text|draft|wording)\b|\bgives? (?:it|them) back\b|\b[Ii]t(?:['’]s| is) (?:only |just )?a (?:proposal|suggestion)\b|\b[Ii]nput and output are (?:plain )?text\b`,
  String.raw`\b(?:returns?|hands?|gives?) (?:it|them) (?:back )?as (?:plain )?(?:text|Markdown|a string)\b`,
  String.raw`\b[Yy]our (?:\w+ ){1,3}(?:isn't|is not|aren't|are not|stays?|remains?) (?:altered|changed|modified|touched|unchanged|untouched|as (?:it|they) (?:is|was|are|were))\b`,
  String.raw`\bown (?:\w+ ){1,3}(?:stays?|remains?|is left) (?:as (?:it|they) (?:is|are|was|were)|unchanged|untouched)\b|\bneither (?:saves|stores|changes|writes|sends) nor\b`,
  String.raw`\bwird nichts (?:gespeichert|geändert)|\bno (?:se )?(?:guarda|modifica) nada\b|\bnada (?:é|se) (?:salvo|guarda|modifica)\b`,
  String.raw`\brien n['’]est (?:enregistré|modifié)|不会(?:保存|修改|写入)|保存(?:されません|しません)`,
);

/** The same, said of a text that was only worded. */
const handedOver =
  /\bready (?:for you )?to (?:copy|paste)\b|\bfor you to (?:review|paste|copy)\b|\bas text in the (?:response|answer|reply)\b|\b(?:[Aa]rithmetic|[Cc]alculation|[Cc]omputation) only[.;]|\b(?:it|they|calls|text) (?:is|are)(?:n['’]t| not) (?:filed|stored|kept)[.;,]|\breturns? the (?:finished |full )?text[.!]/;

/** Verbs that word or work out something and keep nothing by themselves. */
const wording = wordSet(readingVerbs, computingVerbs, 'write draft compose propose split');

/** What such a sentence is believed of: verbs that make, turn or look, none that ends or sends something. */
const turning = wordSet(
  readingVerbs,
  computingVerbs,
  transformingVerbs,
  'make create build set compose draft write propose',
);

/** `Writes a letter and returns it`: wording, and what is worded. */
const words = wordSet('write draft compose word fill');
const wordedThings = wordSet(
  'letter email mail reply answer response speech essay text article poem caption template condolence obituary toast',
);

/** A name that says so is not taken back by `old scores are not kept`. */
const losing = wordSet(destroyingVerbs, 'reset drop');

/** A later sentence changes something, or makes files of the text. */
const keepsMore = (action: Action): boolean =>
  action.source === 'text' && (!harmless.has(action.verb) || (action.verb === 'create' && headOf(action) === 'file'));

export default rule({
  id: 'only-returns-text',
  claims: 'guard:given-back',
  title: 'Writes a text for the answer',
  why: 'Instructions, commands and plans that come back as text do nothing until somebody follows them.',
  find: ({ actions, roles, parameters, description }) => {
    const lead = actions.filter(({ source }) => source === 'lead');
    const [first] = lead;
    const named = actions.some(({ source, verb, uncertain }) => source === 'name' && !uncertain && losing.has(verb));
    const turns =
      first !== undefined &&
      !named &&
      lead.every(({ verb, rare }) => turning.has(verb) || (rare && verb === 'update')) &&
      !roles.has('output-path');
    if (turns && nothingKept.test(description)) return [first.span];
    if (turns && lead.every(({ verb }) => wording.has(verb)) && handedOver.test(description)) return [first.span];
    if (actions.some(keepsMore)) return [];
    const worded = lead.find((action) => words.has(action.verb) && wordedThings.has(headOf(action)));
    const isReturned = lead.some(({ verb }) => verb === 'return') || comesBack.test(description);
    if (worded !== undefined && isReturned && !named && !roles.has('output-path')) return [worded.span];
    const written = lead.find((action) => action.rare !== true && making.has(action.verb) && isForTheAnswer(action));
    if (written === undefined) return [];
    if (!lead.every(({ verb }) => harmless.has(verb)) || roles.has('output-path')) return [];
    if (parameters.some(({ parameter: { name } }) => /(?:^|_)(?:id|name|title|save|store|file)$|Id$/.test(name)))
      return [];
    return /\b(?:sav|stor|writ)(?:es?|ed|ing|ten)? (?:it |them |the \w+ )?(?:to|in|into)\b/i.test(description)
      ? []
      : [written.span];
  },
  fires: [
    { name: 'create_scanner', description: 'This tool provides a documentation of the scanner service' },
    { name: 'install_framework', description: 'Generate installation commands for a framework' },
    { name: 'deploy_plan', description: 'Creates a deployment plan' },
    { name: 'recover_session', description: 'Diagnoses a stuck session and returns recovery guidance' },
    { name: 'start_tutor', description: 'Loads the core instructions of a tutor' },
    { name: 'build_route', description: 'Makes the shortest tour for a list of stops' },
    { name: 'merge_lists', description: 'Merges two lists. The address book itself is not touched.' },
  ],
  ignores: [
    { name: 'install_framework', description: 'Installs a framework' },
    {
      name: 'create_plan',
      description: 'Creates a plan in a project',
      inputSchema: { properties: { project_id: { type: 'string' } } },
    },
    { name: 'make_plan', description: 'Generates a plan. Creates plan files in the folder of the project.' },
    { name: 'generate_code', description: 'Generate code and run it' },
    { name: 'create_ticket', description: 'Creates a ticket for you to review.' },
    { name: 'delete_list', description: 'Deletes a list. It does not save anything.' },
  ],
});
