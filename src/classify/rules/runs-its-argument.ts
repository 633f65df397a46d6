import { commandLines, databaseClients, interpreters } from '../../language/lexicon/programs.ts';
import { computingVerbs, readingVerbs, vagueVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { type Reading } from '../../reading/reading.ts';
import { type ReadParameter } from '../../reading/parameter-roles.ts';
import { said } from '../conditions.ts';
import { rule } from '../rule.ts';
import { deniesRunning, saysItIsRun } from '../said-to-run.ts';

const harmless = wordSet(
  readingVerbs,
  computingVerbs,
  vagueVerbs,
  'run execute exec eval evaluate perform call invoke',
);

/** The text, or else the name, says that something is stored or changed: the command may be kept for later. */
const stores = (reading: Reading): boolean => {
  const voiced = reading.actions.filter((action) => said(action, reading));
  const led = voiced.filter(({ source }) => source === 'lead');
  return (led.length > 0 ? led : voiced).some(({ verb, rare }) => !rare && !harmless.has(verb));
};

const programs = wordSet(interpreters, databaseClients, commandLines);

/** The name is nothing but programs: `docker_compose`, `run_convert`. Words for programs can be verbs as well. */
const isProgram = ({ words }: Reading): boolean =>
  words.every(({ text }) => programs.has(text) || /^(?:run|tool|\d+)$/.test(text));

/** `Convert commands from one shell to another`: what is handed in is a text to this tool. */
const worksOnTheText = ({ actions }: Reading): boolean =>
  actions.some(
    ({ source, verb, object }) =>
      source === 'lead' &&
      /^(?:convert|translate|explain|format|parse|validate|lint)$/.test(verb) &&
      object.includes('command'),
  );

const isFreeText = ({ parameter: { path, options, types } }: ReadParameter): boolean =>
  path.length === 1 && options.length === 0 && (types.length === 0 || types.includes('string'));

export default rule({
  id: 'runs-its-argument',
  claims: 'Execute',
  title: 'Runs what an argument holds, whatever it is called',
  why: 'The words about the argument, or the program that the tool is named after, say that a command or code is run.',
  find: (reading) => {
    const given = reading.parameters.filter(
      (read) =>
        isFreeText(read) &&
        ((read.roles.has('command') && isProgram(reading) && !worksOnTheText(reading)) || saysItIsRun(read)),
    );
    return given.length === 0 || stores(reading) || deniesRunning.test(reading.description)
      ? []
      : given.map(({ span }) => span);
  },
  fires: [
    { name: 'docker_compose', inputSchema: { properties: { command: { type: 'string' } } } },
    {
      name: 'make_plot',
      description: 'Draws a plot.',
      inputSchema: {
        properties: { prepare: { type: 'string', description: 'R that is evaluated on the rows first' } },
      },
    },
    {
      name: 'calculate',
      inputSchema: { properties: { code: { type: 'string', description: 'Python code to execute' } } },
    },
    {
      name: 'analyze_data',
      description: 'Analyzes data.',
      inputSchema: { properties: { script: { type: 'string', description: 'The R script that is run on the table' } } },
    },
  ],
  ignores: [
    {
      name: 'convert',
      inputSchema: { properties: { code: { type: 'string', description: 'Code to convert, never executed' } } },
    },
    {
      name: 'create_cron_job',
      inputSchema: { properties: { command: { type: 'string', description: 'Command to run' } } },
    },
    {
      name: 'convert_command',
      description: 'Convert commands to another shell',
      inputSchema: { properties: { command: { type: 'string' } } },
    },
    { name: 'compose', description: 'Compose a text', inputSchema: { properties: { text: { type: 'string' } } } },
    {
      name: 'docker_compose',
      inputSchema: { properties: { command: { type: 'string', enum: ['ps', 'logs'] } } },
    },
    {
      name: 'list_checks',
      inputSchema: { properties: { rules: { type: 'string', description: 'Rule IDs to run' } } },
    },
  ],
});
