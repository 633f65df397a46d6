import { eachTool, lintRule, nameSpan } from '../lint-rule.ts';
import { verbForm } from '../../language/verb-forms.ts';
import { nameAction } from '../../reading/name-actions.ts';

export default lintRule({
  id: 'name-without-verb',
  level: 'warning',
  title: 'Has no known verb in its name',
  why: 'Clients show little more than the name when they ask; a name without a verb does not say what is about to happen.',
  check: eachTool((tool) => {
    const { words, tool: read } = tool.reading;
    if (nameAction(words, read.name) !== undefined || words.some(({ text }) => verbForm(text) !== undefined))
      return undefined;
    if (!/[a-z]/i.test(read.name)) return undefined;
    return {
      text: 'No word of its name is a verb that is known; expected what a call does in front, such as get_, list_, create_ or delete_.',
      at: nameSpan(tool),
    };
  }),
  fires: [
    [{ name: 'weather', description: 'The weather of a city.' }],
    [{ name: 'customer_invoices', description: 'Invoices.' }],
  ],
  ignores: [
    [{ name: 'get_weather', description: 'The weather of a city.' }],
    [{ name: 'invoices_list', description: 'Invoices.' }],
    [{ name: 'deleteFile', description: 'Deletes a file.' }],
    [{ name: '查询天气', description: '获取天气' }],
  ],
});
