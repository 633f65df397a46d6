/** Words by which programs that do more than one thing are told to be an MCP server over standard input, the surest first. */
const startWords = ['mcp', 'mcp-server', '--mcp', 'serve', 'stdio', '--stdio', 'server', 'start', 'run'] as const;

/** Lists of commands, options and examples are set in; so are stack traces. */
const listed = /^[ \t]+(?!at )\S.*$/gm;

/** What is told about stands at the beginning of its line, behind the name of the program or not. */
const withinWords = 3;

/** Arguments that start a server by what its program prints when it is started without any: how it is used. */
export function usageStarts(output: string): readonly string[] {
  const words = [...output.matchAll(listed)].flatMap(([line]) =>
    line
      .trim()
      .split(/[\s,|:]+/)
      .slice(0, withinWords),
  );
  return startWords.filter((word) => words.includes(word));
}
