import { both, byVerb, described, near, not, on, onHead, said, taking, upFront, withArgument } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, argumentsNamed, doing, sayingFirst, stating } from '../find.ts';
import { rights } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const agents = wordSet('agent subagent assistant crew swarm worker copilot bot');

/** `A coding agent with access to the checkout goes off and does it`. */
const agentActs = stating(
  /\bagent\b/i,
  ({ verb, isPassive, subject }) =>
    !isPassive &&
    subject.includes('agent') &&
    /^(?:an?|another)$/.test(subject[0] ?? '') &&
    /^(?:go|do|edit|run|execute|write|commit)$/.test(verb),
);

export default rule({
  id: 'instructs-an-agent',
  claims: 'Execute',
  title: 'Hands instructions to another agent',
  why: 'The other agent acts with its own tools, and nobody reads what it does in between.',
  find: anyOf(
    doing(
      'delegate instruct orchestrate',
      not(both(byVerb('delegate'), on(rights))),
      not(described(/\bprovides? (?:[\w-]+ ){0,4}(?:guidance|guidelines?|instructions)\b/i)),
      upFront,
    ),
    doing(
      'assign spawn dispatch run start launch execute invoke send ask prompt call trigger',
      onHead(agents),
      taking('prompt', 'command'),
      upFront,
    ),
    allOf(
      argumentsNamed(/^(?:approval_?policy|sandbox_?mode|full_?auto|yolo|dangerously\w*|skip_?permissions)$/i),
      argumentsFor('prompt'),
    ),
    allOf(
      argumentsFor('prompt'),
      argumentsNamed(/^(?:source|repo|repository|branch|cwd|working_?dir\w*)$/i),
      doing('create start', onHead(wordSet('session agent task')), said),
    ),
    doing('create start spawn launch', onHead(wordSet('agent')), withArgument(/^(?:args|cwd|command)$/i), upFront),
    allOf(
      argumentsNamed(/^(?:goal|task|objective|instructions?|brief|job)$/i),
      sayingFirst(/\b(?:browser|computer|desktop|autonomous|code|coding) agent\b/i),
    ),
    allOf(argumentsFor('prompt'), sayingFirst(/\b(?:code|coding|autonomous|CLI) agent\b/i)),
    doing(
      'send give submit',
      onHead(wordSet('prompt task instruction')),
      described(
        /\b(?:browser (?:interaction|automation|session)|agentic|fill(?:s|ing)? (?:in |out )?forms|log(?:s|ged)? in(?:to)? (?:sites|pages|accounts))\b/i,
      ),
      said,
    ),
    doing('send give submit', onHead(wordSet('instruction')), withArgument(/^instructions?$/i), upFront),
    doing(
      'tell',
      on(wordSet('robot drone machine vehicle agent rover helper assistant bot')),
      withArgument(/instruction|task|command|order|^(?:job|wish)$/i),
      upFront,
    ),
    doing('hand give pass', on(wordSet('job task brief prompt goal errand chore')), near(agents), upFront),
    doing(
      'ask tell',
      described(/\bedits? (?:the )?files\b[^.]*\b(?:runs?|until)\b/i),
      withArgument(/^(?:question|task|prompt|request|message)$/i),
      said,
    ),
    agentActs,
    doing(
      'process handle execute interpret run',
      onHead(wordSet('request instruction goal intent')),
      not(on(wordSet('tool api http'))),
      upFront,
    ),
  ),
  fires: [
    { name: 'delegate_task', description: 'Delegate a task to a coding agent' },
    {
      name: 'run_agent',
      description: 'Run an agent',
      inputSchema: { type: 'object', properties: { prompt: { type: 'string' } } },
    },
    { name: 'process_request', description: 'Process a natural language request' },
  ],
  ignores: [
    { name: 'get_agent', description: 'Get an agent' },
    { name: 'list_agents', description: 'List agents' },
    {
      name: 'create_agent',
      description: 'Create an agent record',
      inputSchema: { type: 'object', properties: { name: { type: 'string' } } },
    },
  ],
});
