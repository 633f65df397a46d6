import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLines, databaseClients, interpreters } from '../language/lexicon/programs.ts';
import { computingVerbs, readingVerbs } from '../language/lexicon/verb-groups.ts';
import { verbForm } from '../language/verb-forms.ts';
import { wordSet, wordsOf } from '../language/words.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { normalise } from '../manifest/normalise.ts';
import { classify } from './classify.ts';

/**
 * Free commands, code and SQL are Execute (RUBRIC.md) whatever the tool is called, as long as no guard is named. The
 * generators hold what can be decided:
 * - arguments called like what is run, on tools whose names are no verbs of reading or computing: `convert(code)` may well
 *   hand the code back in another form, so such names (of programs too: convert, compose, screen) go with commands alone;
 * - arguments called anything, whose own words say that they are run, on tools called anything. Without such words
 *   `blorfen(text)` says nothing of running, and neither does a neutral description: those are left out;
 * - no names that are guards by themselves (`validate`, `preview`): the rubric lets them lower the category.
 */
const commands = ['command', 'cmd', 'shell_command', 'bash_command', 'command_line'];
const programTexts = ['code', 'script', 'sql', 'statement', 'python_code', 'sql_query', 'javascript', 'cypher'];

const saidToRun = {
  input: ['The command to run', 'Python code to execute', 'Shell command that gets executed', 'Code to run'],
  text: ['Text that is run as SQL', 'The script to be executed', 'SQL statement to run against the database'],
  q: ['What to run in the terminal', 'JavaScript to evaluate in the page', 'SQL to run'],
  line: ['Line to be executed in the shell', 'Commands to execute on the host', 'The command to run'],
  query: ['SQL to run', 'The SQL query to execute', 'Cypher statement to run against the database'],
} as const;

const asArray = (words: string): string[] => [...wordSet(words)];
const programs = [...asArray(interpreters), ...asArray(databaseClients), ...asArray(commandLines)];
const working = wordSet(readingVerbs, computingVerbs);
const worksOnText = (name: string): boolean => wordsOf(name).some(({ text }) => working.has(text));

/** Words that no lexicon knows: `blorfen`, `tholos`. */
const unknownWord = fc
  .array(fc.tuple(fc.constantFrom(...'bdfgklmnprstvz'), fc.constantFrom('a', 'e', 'i', 'o', 'u', 'ar', 'en', 'ol')), {
    minLength: 2,
    maxLength: 4,
  })
  .map((syllables) => syllables.flat().join(''))
  .filter((word) => verbForm(word) === undefined);

const shaped = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(word, fc.constantFrom('x', 'run_x', 'execute_x', 'x_tool', 'run-x', 'executeX'))
    .map(([x, shape]) =>
      shape.endsWith('X')
        ? shape.replace('X', x.charAt(0).toUpperCase() + x.slice(1))
        : shape.replace(/(?<![a-z])x(?![a-z])/, x),
    );

const neutralName = shaped(fc.oneof(fc.constantFrom(...programs), unknownWord));

/** Names that say what the tool is for, and nothing of running. */
const readingName = fc.constantFrom(
  ...asArray(
    'get_rows list_items search lookup calculate analyze_data convert compose screen check transform describe',
  ),
);

const titleCase = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))
    .join(' ');

type Said = 'absent' | 'title' | '' | 'Runs it.' | 'Talk to the server.';
const description = fc.constantFrom<Said>('absent', 'title', '', 'Runs it.', 'Talk to the server.');

interface Argument {
  readonly name: string;
  readonly about: string | undefined;
}

const calledSo = (names: readonly string[]): fc.Arbitrary<Argument> =>
  fc.record({ name: fc.constantFrom(...names), about: fc.constantFrom(undefined, '') });

const described: fc.Arbitrary<Argument> = fc.constantFrom(
  ...Object.entries(saidToRun).flatMap(([name, texts]) => texts.map((about) => ({ name, about }))),
);

const tool = (name: string, said: Said, argument: Argument, isRequired: boolean): ToolDefinition => ({
  name,
  ...(said !== 'absent' && { description: said === 'title' ? titleCase(name) : said }),
  inputSchema: {
    type: 'object',
    properties: {
      [argument.name]: { type: 'string', ...(argument.about !== undefined && { description: argument.about }) },
    },
    ...(isRequired && { required: [argument.name] }),
  },
});

test.each<[string, fc.Arbitrary<string>, fc.Arbitrary<Argument>]>([
  ['a free command', neutralName, calledSo(commands)],
  ['free code or SQL', neutralName.filter((name) => !worksOnText(name)), calledSo(programTexts)],
  ['text that is said to be run', neutralName, described],
  ['text that is said to be run, under a name that reads', readingName, described],
])('%s is never Read', (_what, name, argument) => {
  const definitions = fc.tuple(name, description, argument, fc.boolean()).map((parts) => tool(...parts));
  fc.assert(
    fc.property(definitions, (definition) => {
      expect(classify(normalise(definition)).category, JSON.stringify(definition)).not.toBe('Read');
    }),
    { numRuns: 2000 },
  );
});

test('a named guard still lowers the category', () => {
  const guarded = tool('query', 'absent', { name: 'sql', about: undefined }, true);
  const description = 'Runs a read-only query. Only SELECT statements are allowed; anything else is refused.';
  expect(classify(normalise({ ...guarded, description })).category).toBe('Read');
});
