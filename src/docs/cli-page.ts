import { type Command } from '../cli/command.ts';
import { code, terms, text, type Block, type DocPage, type DocSection } from './doc-page.ts';

/** The reference of the command line, from the descriptions that `--help` prints. */
export const cliPage = (commands: readonly Command[]): DocPage => ({
  slug: 'cli',
  title: 'Command line',
  summary: 'Every command of `tool-risk`: what it takes, its options and what its exit codes mean.',
  sections: [
    {
      id: 'start',
      title: 'Start',
      isCode: false,
      blocks: [
        code('npx tool-risk <command> [options]', 'text', 'How a command is called'),
        text(
          'Bad input ends in one line that says file, place, what is wrong and what would be right, and exit code 2; 1 stands for what a command looks for and found. `--catalog` may be spelt `--catalogue`. `tool-risk <command> --help` prints the same as this page.',
        ),
        ...terms(commands.map(({ id, summary }) => ({ term: id, text: summary }))),
      ],
    },
    ...commands.map(commandSection),
  ],
});

const commandSection = ({ id, forms, about, options, exits }: Command): DocSection => ({
  id,
  title: id,
  isCode: true,
  blocks: [
    code(forms.map((form) => `tool-risk ${id} ${form}`.trimEnd()).join('\n'), 'text', `Forms of ${id}`),
    ...about.split('\n\n').map((paragraph) => paragraphBlock(paragraph, id)),
    ...terms(
      Object.entries(options).map(([name, { value, about: meaning, choices }]) => ({
        term: `--${name}${value === undefined ? '' : ` ${value}`}`,
        text: choices ? `${meaning} (${choices.map((one) => `\`${one}\``).join(', ')})` : meaning,
      })),
    ),
    text(exits),
  ],
});

/** Help prints examples as paragraphs of their own. */
const paragraphBlock = (paragraph: string, id: string): Block =>
  paragraph.startsWith('{') ? code(paragraph, 'json', `Example for ${id}`) : text(paragraph);
