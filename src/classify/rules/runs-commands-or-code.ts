import { both, byVerb, described, either, near, not, on, onHead, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing, type Find, stating } from '../find.ts';
import { questionLanguages, questions } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { switchesARecord } from '../switched-records.ts';
import { wordSet } from '../../language/words.ts';

const terminals = wordSet('terminal shell console repl');
const sources = wordSet('code source script program snippet macro statement batch');
const runsCode = stating(
  /\b(?:run|executed|evaluated)\b/i,
  ({ verb, isPassive, subject }) =>
    isPassive &&
    /^(?:run|execute|evaluate)$/.test(verb) &&
    (subject.some((word) => sources.has(word)) || (subject.length === 1 && subject[0] === 'it')),
);

/** `The agent passes Python source, it is run in the sandbox`: what becomes of free text that is handed in as code. */
const saysItRuns: Find = (reading) =>
  reading.actions.length === 0 && reading.roles.has('code') ? runsCode(reading) : [];

export default rule({
  id: 'runs-commands-or-code',
  claims: 'Execute',
  title: 'Runs commands, code or jobs',
  why: 'What happens depends on what is run, so the call can do anything the host may do.',
  find: anyOf(
    doing(
      'scan audit crawl start check',
      described(/\bcosts? (?:\w+ )?(?:\d+ )?credits\b|\bcost: \d+ credits\b/i),
      not(on(wordSet('credit balance'))),
      upFront,
    ),
    doing(
      'access use open give provide',
      either(onHead(terminals), near(terminals)),
      withArgument(/^(?:input|stdin|line|cmd|keys?)$/i),
      upFront,
    ),
    doing('send issue inject', on(wordSet('command instruction')), upFront),
    saysItRuns,
    doing('send inject', on(wordSet('javascript js script')), upFront),
    doing('create', onHead(wordSet('pipeline')), near(wordSet('branch commit ref')), upFront),
    doing(
      'hand pass feed throw',
      either(onHead(wordSet('macro script snippet code command')), on(wordSet('sql t-sql pl/sql'))),
      near(wordSet('to at')),
      upFront,
    ),
    doing('send write type', on(wordSet('input keystroke text')), near(terminals), upFront),
    doing('evaluate', onHead(wordSet('expression')), near(wordSet('debug debugger breakpoint frame')), upFront),
    doing('evaluate eval inject debug', on(wordSet('javascript js script code function python snippet')), upFront),
    doing(
      `run execute exec eval begin continue invoke call trigger launch spawn dispatch initiate process interpret
      fire rerun replay retry requeue commence orchestrate`,
      either(not(on(questions)), byVerb('trigger fire')),
      not(on(questionLanguages)),
      not((action) => action.verb === 'process' && (action.object.includes('edit') || action.object.includes('image'))),
      not((action) => action.verb === 'call' && action.object.includes('get')),
      not(both(on(wordSet('read read-only')), onHead(wordSet('operation action call')))),
      not(onHead(wordSet('heuristic formula'))),
      not(both(byVerb('begin'), on(wordSet('break shift')))),
      not(switchesARecord),
      not(both(byVerb('trigger'), onHead(wordSet('refresh verification resync')))),
      not(both(byVerb('spawn'), on(wordSet('entity node object actor prop mesh primitive npc')))),
      upFront,
    ),
  ),
  fires: [
    { name: 'run_command', description: 'Run a shell command' },
    { name: 'execute_workflow', description: 'Executes a workflow' },
    { name: 'script-run' },
  ],
  ignores: [
    { name: 'execute_soql', description: 'Execute a SOQL query' },
    { name: 'refresh_prices', description: 'Trigger a refresh of the prices' },
    { name: 'run_question', description: 'Run a saved question' },
    { name: 'run_report', description: 'Run a report' },
    { name: 'get_run', description: 'Get a run' },
    { name: 'list_commands', description: 'List commands' },
  ],
});
