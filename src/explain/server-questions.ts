import { shownName } from '../manifest/shown-name.ts';
import { decisions, type DecisionKind } from '../policy/recommendation.ts';
import { type ServerRecord, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { counted, listed } from './grammar.ts';
import { gravestFirst } from './gravest-first.ts';
import { abilities, type Ability } from './server-abilities.ts';

/** A sentence about some tools of a server, with links to them. */
export interface ToolSentence {
  readonly text: string;
  readonly tools: readonly { readonly name: string; readonly url: string }[];
  /** How many tools there are beyond those, and where the server’s table shows them. */
  readonly more: { readonly tools: number; readonly url: string } | undefined;
}

/** A question about a whole server, answered from the verdicts of its tools. */
export interface ServerQuestion {
  readonly id: Ability['id'] | 'enforce';
  readonly question: string;
  /** The answer in a word or two. */
  readonly short: string;
  readonly sentences: readonly ToolSentence[];
  /** A place on the server's page to go on from. */
  readonly goOn: { readonly title: string; readonly url: string } | undefined;
}

/** How many tools a sentence names. */
const named = 5;

/** The five questions about a server. Every answer counts and names tools, or says that no captured tool does it. */
export const serverQuestions = (server: ServerRecord, urls: Urls): ServerQuestion[] => [
  ...abilities.map((ability) => answered(ability, server, urls)),
  enforce(server, urls),
];

function answered({ id, question, none, ways }: Ability, server: ServerRecord, urls: Urls): ServerQuestion {
  const groups = ways.map((way, index) => ({
    way,
    isFirst: index === 0,
    tools: gravestFirst(server.tools).filter(
      (tool) => way.is(tool) && !ways.slice(0, index).some((graver) => graver.is(tool)),
    ),
  }));
  const found = groups.filter(({ tools }) => tools.length > 0);
  const sentences = found.map(({ way, tools }, index): ToolSentence => {
    const number = index > 0 ? counted(tools.length, 'more tool', 'more tools') : counted(tools.length, 'tool');
    return {
      text: `${number} ${tools.length === 1 ? way.one : way.several}`,
      tools: tools.slice(0, named).map((tool) => link(tool, server, urls)),
      more:
        tools.length > named
          ? { tools: tools.length - named, url: `${urls.server(server.id)}${way.query}#tools` }
          : undefined,
    };
  });
  return {
    id,
    question,
    short: found[0]?.way.short ?? 'No',
    sentences: found[0]?.isFirst
      ? sentences
      : [{ text: noTool(server, none), tools: [], more: undefined }, ...sentences],
    goOn: undefined,
  };
}

const link = ({ tool, slug }: ToolRecord, { id }: ServerRecord, urls: Urls): ToolSentence['tools'][number] => ({
  name: shownName(tool.name),
  url: urls.tool(id, slug),
});

/** `By their definitions, no tool of version 1.2.3 moves money.` */
function noTool({ provenance }: ServerRecord, none: string): string {
  const { version, capturedAt, partial } = provenance;
  const part = partial ? 'partial ' : '';
  const of =
    version === 'unversioned'
      ? `the ${part}capture of ${capturedAt}`
      : `${part && 'the partial capture of '}version ${version}`;
  return `By their definitions, no tool of ${of} ${none}.`;
}

const groups: Readonly<Record<DecisionKind, string>> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'denied',
  hide: 'hidden',
};

function enforce({ id, tools }: ServerRecord, urls: Urls): ServerQuestion {
  const numbers = decisions.flatMap((kind) => {
    const number = tools.filter(({ recommendation }) => recommendation.decision.kind === kind).length;
    return number > 0 ? [`${String(number)} ${groups[kind]}`] : [];
  });
  const covers = tools.length === 1 ? 'its one tool' : `all ${counted(tools.length, 'tool')}`;
  return {
    id: 'enforce',
    question: 'How do I enforce that?',
    short: 'One policy',
    sentences: [{ text: `One policy covers ${covers}. Recommended: ${listed(numbers)}.`, tools: [], more: undefined }],
    goOn: { title: 'Choose where your agent runs and copy it', url: `${urls.server(id)}#policy` },
  };
}
