import { wordsOf } from '../../language/words.ts';
import { eachTool, lintRule, type LintTool } from '../lint-rule.ts';

/** Words that add nothing to those of a name. */
const fillers = new Set(
  'a an the this that of for in on to from by with and or all any some one new given specific specified existing your my its it tool function api mcp call calls use used using'.split(
    ' ',
  ),
);

/** A word without its endings, so that `lists` is `list` and `notes` `note`. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:ies|es|s|ing|ed)$/, '')
    .slice(0, 5);

/** Latin letters: of other scripts words are not told apart by blanks. */
const isLatin = (text: string): boolean => !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''));

/** Words of the description that its name does not have. */
function added({ tool: { name, description } }: LintTool): number {
  const known = new Set(wordsOf(name).map(({ text }) => stem(text)));
  const said = description.match(/[\p{L}\p{N}]+/gu) ?? [];
  return said.filter((word) => !fillers.has(word.toLowerCase()) && !known.has(stem(word))).length;
}

export default lintRule({
  id: 'thin-description',
  level: 'warning',
  title: 'Says nothing beyond its name',
  why: 'A description that repeats the name tells neither a model when to call the tool nor a person what a call does.',
  check: eachTool((tool) => {
    const { description } = tool.tool;
    if (tool.reading.thin || !isLatin(description) || description.length > 60 || added(tool) > 0) return undefined;
    return {
      text: `Its description, “${description.trim()}”, says nothing beyond its name; expected what one call does to what, and what comes back.`,
      at: { field: '/description', start: 0, end: description.length },
    };
  }),
  fires: [
    [{ name: 'list_notes', description: 'List all notes.' }],
    [{ name: 'runPipeline', description: 'Runs a pipeline' }],
    [{ name: 'sync', description: 'Sync tool' }],
  ],
  ignores: [
    [{ name: 'list_notes', description: 'Lists notes of the current workspace, newest first.' }],
    [{ name: 'sync', description: 'Copies rows.' }],
    [{ name: 'get_weather', description: '获取天气' }],
  ],
});
