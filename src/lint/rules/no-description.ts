import { eachTool, lintRule, nameSpan } from '../lint-rule.ts';

export default lintRule({
  id: 'no-description',
  level: 'error',
  title: 'Has no description',
  why: 'A model chooses tools by their descriptions, and people allow calls by them; a name alone leaves both to guess.',
  check: eachTool((tool) =>
    tool.reading.thin
      ? {
          text: 'Has no description; expected a sentence that begins with what one call does, and says to what.',
          at: nameSpan(tool),
        }
      : undefined,
  ),
  fires: [[{ name: 'sync' }], [{ name: 'deploy', description: 'Description not available' }]],
  ignores: [
    [{ name: 'sync', description: 'Copies new rows to the warehouse.' }],
    [{ name: '取得', description: '获取天气' }],
  ],
});
