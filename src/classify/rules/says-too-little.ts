import { rule } from '../rule.ts';

export default rule({
  id: 'says-too-little',
  claims: 'notice:thin-definition',
  title: 'Has no description',
  why: 'Only the name and the arguments tell what a call does; a sentence from the author would settle it.',
  find: ({ tool, thin }) => (thin ? [{ field: '/name', start: 0, end: tool.name.length }] : []),
  fires: [
    { name: 'sync' },
    { name: 'deploy', description: 'Description not available' },
    { name: 'greet', description: ' - ' },
  ],
  ignores: [
    { name: 'sync', description: 'Copies new rows to the warehouse' },
    { name: 'deploy', description: 'Deploys' },
    { name: '取得', description: '获取天气' },
  ],
});
