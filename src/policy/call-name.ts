import { underscored } from './tool-name.ts';

/** Ways in which clients write a tool's name together with that of its server. */
export type CallStyle = 'mcp__server__tool' | 'mcp_server_tool' | 'server/tool' | 'server:tool' | 'server.tool';

/** A call as a policy sees it. */
export interface CalledTool {
  /** The server that the call names itself, or undefined when it names none. */
  readonly server: string | undefined;
  readonly tool: string;
  /** What a reader of the result should know about how the name was taken, one sentence. */
  readonly remark?: string;
}

interface Shape {
  readonly before: (server: string) => string;
  /** How to find server and tool in a name. */
  readonly apart?: RegExp;
  /** Whether a name of this shape is a full one even where another server was expected. */
  readonly isCertain?: boolean;
}

const shapes: Readonly<Record<CallStyle, Shape>> = {
  mcp__server__tool: {
    before: (server) => `mcp__${underscored(server)}__`,
    apart: /^mcp__(.+?)__(.+)$/s,
    isCertain: true,
  },
  mcp_server_tool: {
    before: (server) => `mcp_${server.replace(/[^a-zA-Z0-9_.:-]/g, '_')}_`,
    apart: /^mcp_([^_]+)_(.+)$/s,
    isCertain: true,
  },
  'server/tool': { before: (server) => `${server}/`, apart: /^([^/]+)\/(.+)$/s },
  'server:tool': { before: (server) => `${server}:`, apart: /^([^:]+):(.+)$/s },
  'server.tool': { before: (server) => `${server}.` },
};

const styles = Object.keys(shapes) as CallStyle[];

const isBehind = (name: string, prefix: string): boolean => name.startsWith(prefix) && name.length > prefix.length;

/** What a target says of names. */
interface Client {
  readonly title: string;
  readonly callStyles?: readonly CallStyle[];
  readonly ownTools?: RegExp;
}

/**
 * Takes a called name apart by the ways in which a target writes full names: `mcp__github__create_issue` is the tool
 * `create_issue` of `github`. A name in another client's way is that of a tool, which a remark says.
 * @param server the server that the calls are for, where it is known
 */
export function calledTool(
  name: string,
  { title, callStyles = [], ownTools }: Client,
  server: string | undefined,
): CalledTool {
  for (const style of callStyles) {
    const { before, apart, isCertain } = shapes[style];
    if (server !== undefined && isBehind(name, before(server)))
      return { server, tool: name.slice(before(server).length) };
    const [, other, tool] = (server === undefined || isCertain ? apart?.exec(name) : undefined) ?? [];
    if (other === undefined || tool === undefined) continue;
    if (server === undefined) return { server: other, tool };
    return { server: other, tool, remark: `“${name}” is decided as a tool of the server “${other}”.` };
  }
  const looksFull = styles.some(
    (style) => /^mcp__.+?__./s.test(name) || (server !== undefined && isBehind(name, shapes[style].before(server))),
  );
  if (!looksFull && ownTools?.test(name) === true)
    return {
      server: undefined,
      tool: name,
      remark: `“${name}” is a tool of ${title} itself, about which other rules decide; here it is taken for a tool of the server.`,
    };
  if (!looksFull) return { server: undefined, tool: name };
  const own =
    callStyles.length > 0 ? `writes full names as ${callStyles.join(' or ')}` : 'puts no server before a name';
  return { server: undefined, tool: name, remark: `“${name}” is taken for the name of a tool: ${title} ${own}.` };
}
