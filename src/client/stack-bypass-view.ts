import { type DecidedTool, decidedWords } from '../explain/decided-tool.ts';
import { counted } from '../explain/grammar.ts';
import { type Bypasses } from '../explain/stack-bypasses.ts';
import { element } from './element.ts';
import { link, toolName } from './printed.ts';
import { section } from './stack-sections.ts';

/** A tool with its server and what becomes of it. */
const told = (tool: DecidedTool): (Node | string)[] => [
  link(tool.path, element('code', '', ...toolName(tool.name))),
  ` of ${tool.key} ${decidedWords(tool)}`,
];

/** Several of them in one sentence. */
const apart = (tools: readonly DecidedTool[]): (Node | string)[] =>
  tools.flatMap((tool, at) => [at > 0 ? '; ' : '', ...told(tool)]);

/** Ways around the policy; nothing where there is none. */
export function bypassSection({ sameJob, commands, refused }: Bypasses): HTMLElement[] {
  if (sameJob.length + commands.length === 0) return [];
  const ways = sameJob.map(({ refused: tool, open }) =>
    element('li', '', ...told(tool), '; the same job is done by: ', ...apart(open), '.'),
  );
  const shells =
    commands.length === 0
      ? []
      : [
          element(
            'li',
            '',
            ...apart(commands),
            `. ${commands.length === 1 ? 'It runs' : 'They run'} commands or code that a call passes in, which may do what ${counted(refused, 'refused tool')} would have done.`,
          ),
        ];
  return [section('Ways around this policy', element('ul', 'entries', ...shells, ...ways))];
}
