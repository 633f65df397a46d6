import { lintRule, nameSpan } from '../lint-rule.ts';

export default lintRule({
  id: 'repeated-name',
  level: 'error',
  title: 'Shares its name with another tool of the server',
  why: 'Clients keep one of several tools of one name, which one is left to chance, and policies cannot tell them apart.',
  security: true,
  check: (tools) => {
    const seen = new Set<string>();
    return tools.flatMap((tool) => {
      const isFirst = !seen.has(tool.tool.name);
      seen.add(tool.tool.name);
      return isFirst
        ? []
        : [
            {
              tool,
              text: 'Another tool of this server has the same name; expected a name for each.',
              at: nameSpan(tool),
            },
          ];
    });
  },
  fires: [
    [
      { name: 'a', description: 'Lists.' },
      { name: 'a', description: 'Deletes.' },
    ],
    [{ name: 'b' }, { name: 'a', title: 'A' }, { name: 'a' }],
  ],
  ignores: [[{ name: 'a' }, { name: 'A' }], [{ name: 'a' }]],
});
