import { questionLanguages } from '../../language/lexicon/objects.ts';
import { commandLines, databaseClients, interpreters } from '../../language/lexicon/programs.ts';
import { phrases } from '../../language/phrases.ts';
import { wordSet } from '../../language/words.ts';
import { readingLanguage } from '../../reading/lexicon/parameter-phrases.ts';
import { type Span } from '../../manifest/span.ts';
import { type Reading } from '../../reading/reading.ts';
import { said } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Verbs of tools that hand on what they were given instead of working on it as a text. */
const handsOn = wordSet(
  `run execute exec eval evaluate query ask get fetch retrieve list read search find look lookup show return give send pass
  submit use call invoke perform talk type enter open work start control interact operate select compute dispatch issue
  spawn launch process make do output print press hand`,
);

/** Of these, verbs that leave all to what is handed on. */
const running = wordSet(
  `run execute exec eval evaluate query ask send pass submit use call invoke perform talk type enter open work start control interact
  operate compute dispatch issue spawn launch process make do press hand`,
);

/** Verbs that read rows, for which a free statement in a language that can write is the danger. */
const denial = phrases(
  String.raw`\b(?:never|not|nothing is|without being) (?:be )?(?:run|executed|evaluated)\b`,
  String.raw`\b(?:you )?gets? (?:the )?(?:text|it|code|sql|query) back\b|\bnice to look at\b|\breviewer would\b`,
  String.raw`\bwithout (?:running|executing|evaluating)\b|\b(?:does|do) not (?:run|execute|connect|evaluate)\b`,
);

const programs = wordSet(interpreters, databaseClients, commandLines);
const namesAProgram = /(?:^|[_\W])\w*(?:sh|ctl|cli|sql|shell|console|repl)$/i;
const describesOne = phrases(
  String.raw`\bcommand[- ]line\b|\bREPL\b|\b(?:shell|console|terminal|interpreter)\b|\bDDL\b|\bas it is\b`,
);

/** The name is nothing but a program, as far as it says what is done. */
const isProgram = ({ words, tool, description }: Reading): boolean =>
  words.every(({ text }) => programs.has(text) || /^(?:run|execute|query|line|call|tool|\d+)$/.test(text)) ||
  (words.length < 3 && namesAProgram.test(tool.name)) ||
  (describesOne.test(description) && description.length < 120);

/** Free text arguments of a tool that is called like an interpreter: what the caller writes there is what is done. */
const lineArguments = ({ parameters }: Reading): Span[] =>
  parameters
    .filter(
      ({ parameter: { name, path, types, options } }) =>
        path.length === 1 &&
        options.length === 0 &&
        (types.length === 0 || types.includes('string') || types.includes('array')) &&
        /^(?:line|lines|input|text|rest|args|arguments|q|query|snippet|source|content|body|expression|request|message|prompt|eingabe|entrada|entrée|texto|texte|命令|コマンド)$/i.test(
          name,
        ),
    )
    .map(({ span }) => span);

/** JavaScript that a page is made to run, whatever else the tool does there. */
const scripts =
  /^(?:js|javascript)_?(?:command|code|evaluate|script|expression|to_run)?$|js(?:Command|Evaluate|Code|Script)$|^(?:eval|evaluate)(?:_?js|_?script)?$/i;
const worksOnPages = /\b(?:web ?pages?|browser|page|URL)\b/i;

export default rule({
  id: 'runs-what-it-is-given',
  claims: 'Execute',
  title: 'Runs what it is given',
  why: 'An argument holds a command, code or a statement, and nothing in the definition says that it is only looked at.',
  find: (reading) => {
    const script = reading.parameters.filter(
      ({ parameter: { name, types } }) => types.includes('string') && scripts.test(name),
    );
    const stores = reading.actions.some(({ verb }) => verb === 'add' || verb === 'create' || verb === 'update');
    if (script.length > 0 && !stores && worksOnPages.test(reading.description)) return script.map(({ span }) => span);
    const acting = reading.actions.filter((action) => said(action, reading) && !action.rare);
    if (!acting.every(({ verb }) => handsOn.has(verb))) return [];
    if (acting.some(({ object }) => object.some((word) => questionLanguages.has(word)))) return [];
    const runs = acting.every(({ verb, object }) => running.has(verb) || /^(?:what|whatever)$/.test(object[0] ?? ''));
    const given = reading.parameters.filter(
      ({ roles, parameter: { path, required, description } }) =>
        path.length < 3 &&
        (runs
          ? roles.has('command') || roles.has('code') || roles.has('sql')
          : required && (roles.has('command') || roles.has('sql'))) &&
        !/\balias\b|\bwhere\b/i.test(description) &&
        (roles.has('command') || (runs && roles.has('code')) || !readingLanguage.test(reading.description)),
    );
    const found = given.length > 0 ? given.map(({ span }) => span) : runs ? lineArguments(reading) : [];
    if (found.length === 0 || denial.test(reading.description)) return [];
    return given.length > 0 || isProgram(reading) ? found : [];
  },
  fires: [
    { name: 'zsh', inputSchema: { properties: { cmd: { type: 'string' } } } },
    {
      name: 'fetch_rows',
      description: 'Get rows',
      inputSchema: { properties: { sql: { type: 'string' } }, required: ['sql'] },
    },
    { name: 'mongosh', inputSchema: { properties: { input: { type: 'string' } } } },
    {
      name: 'helper',
      inputSchema: { properties: { q: { type: 'string', description: 'Python code that gets executed' } } },
    },
  ],
  ignores: [
    { name: 'lint', description: 'Lint code', inputSchema: { properties: { code: { type: 'string' } } } },
    { name: 'explain_command', inputSchema: { properties: { command: { type: 'string' } } } },
    { name: 'soql', description: 'Run a SOQL query', inputSchema: { properties: { query: { type: 'string' } } } },
    { name: 'list_shells', description: 'List the shells of a host' },
  ],
});
