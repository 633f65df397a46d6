import { commandLines, databaseClients, interpreters } from '../../language/lexicon/programs.ts';
import { wordSet, wordsOf, type Word } from '../../language/words.ts';
import { hidesArguments } from '../../manifest/input-schema.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';

const programs = wordSet(interpreters, databaseClients, commandLines);
/** Kinds of tools that a model interface runs itself, as their `type` says: `shell_20250101`, `code_execution`. */
const kinds = /^(?:local_)?(?:bash|shell|computer|code_execution|code_interpreter)(?:_|$)/;
const around = wordSet('run execute exec eval tool local remote');

const isProgram = (words: readonly Word[]): boolean =>
  words.some(({ text }) => programs.has(text)) &&
  words.every(({ text }) => programs.has(text) || around.has(text) || /^\d+$/.test(text));

/** Nothing else in the definition says what a call does. */
const saysNothing = ({ thin, tool, actions }: Reading): boolean =>
  thin && hidesArguments(tool) && actions.every(({ verb }) => around.has(verb));

export default rule({
  id: 'is-named-after-a-program',
  claims: 'Execute',
  title: 'Is named after a program that runs what it is given',
  why: 'A shell, an interpreter or a command line does what it is told. Where neither text nor arguments say more, that is assumed.',
  find: (reading) => {
    const { tool } = reading;
    const type = tool.definition['type'];
    if (!hidesArguments(tool)) return [];
    if (typeof type === 'string' && kinds.test(type)) return [{ field: '/type', start: 0, end: type.length }];
    return saysNothing(reading) && isProgram(wordsOf(tool.name))
      ? [{ field: '/name', start: 0, end: tool.name.length }]
      : [];
  },
  fires: [{ name: 'bash' }, { name: 'run_python' }, { name: 'local-shell-2' }],
  ignores: [
    { name: 'shell_history' },
    { name: 'convert' },
    { name: 'bash', description: 'Lists the versions of a shell' },
    { name: 'bash', inputSchema: { type: 'object', properties: {} } },
  ],
});
