import { noticesThat } from '../notices.ts';
import { lintRule } from '../lint-rule.ts';

export default lintRule({
  id: 'hides-characters',
  level: 'error',
  title: 'Holds characters that a reader cannot see',
  why: 'A model reads what a person cannot see, so nobody can agree to it; letters that look like others hide words from checks.',
  security: true,
  check: noticesThat((claims) => claims === 'notice:hidden-characters'),
  fires: [
    [{ name: 'list_tags', description: 'List\u200b tags.' }],
    [{ name: 'list', description: 'Lists \u202Esgat\u202C.' }],
  ],
  ignores: [[{ name: 'list_tags', description: 'Lists tags.' }], [{ name: 'list', description: 'Lists 👩‍💻 emoji.' }]],
});
