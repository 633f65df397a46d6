import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { headOf } from '../conditions.ts';
import { type Action } from '../../reading/action.ts';
import { rule } from '../rule.ts';

const making = wordSet('generate create provide return output give get produce compose suggest build prepare load');
const harmless = wordSet(readingVerbs, computingVerbs, 'create write build make compose prepare load');

/** Texts that are written for the reader of the answer. */
const texts = wordSet(
  `command instruction instructions snippet guide guidance boilerplate advice suggestion idea recommendation step
  walkthrough explanation outline plan title tagline headline caption haiku poem story joke summary code checklist runbook`,
);

/** The author says that what comes back is all there is. */
const nothingKept =
  /\bnothing is (?:saved|stored|kept)(?: anywhere)?[.;,]?(?:$|\s*$)|\bit is not (?:saved|stored|set anywhere|kept)\b|\b(?:is not|isn't|are not) (?:saved|stored|kept) anywhere\b/i;

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
    if (first !== undefined && !roles.has('output-path') && nothingKept.test(description)) return [first.span];
    if (actions.some(keepsMore)) return [];
    const written = lead.find((action) => action.rare !== true && making.has(action.verb) && texts.has(headOf(action)));
    if (written === undefined) return [];
    if (!lead.every(({ verb }) => harmless.has(verb)) || roles.has('output-path')) return [];
    if (parameters.some(({ parameter: { name } }) => /(?:^|_)(?:id|name|title|save|store|file)$|Id$/.test(name)))
      return [];
    return /\b(?:sav|stor|writ)(?:es?|ed|ing|ten)? (?:it |them |the \w+ )?(?:to|in|into)\b/i.test(description)
      ? []
      : [written.span];
  },
  fires: [
    { name: 'install_framework', description: 'Generate installation commands for a framework' },
    { name: 'deploy_plan', description: 'Creates a deployment plan' },
    { name: 'recover_session', description: 'Diagnoses a stuck session and returns recovery guidance' },
    { name: 'start_tutor', description: 'Loads the core instructions of a tutor' },
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
  ],
});
