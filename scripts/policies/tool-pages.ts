import { toolPanel, type Choice } from '../../src/explain/policy-panel.ts';
import { alike } from '../../src/policy/alike.ts';
import { isRefused } from '../../src/policy/degrade.ts';
import { editionEntries } from '../../src/policy/edition.ts';
import { type Format } from '../../src/policy/format.ts';
import { type Proof } from '../../src/policy/proof.ts';
import { type JudgedEntry } from '../../src/policy/recommendation.ts';
import { passingArguments } from '../../src/policy/sample-arguments.ts';
import { pasted } from '../../src/policy/snippet.ts';
import { contradictions } from './contradictions.ts';
import { type ProvedServer } from './proved-server.ts';

/** The other tools that a snippet is asked about: all of a like name, and two of each kind of decision. */
function witnesses(entries: readonly JudgedEntry[]): (own: JudgedEntry) => JudgedEntry[] {
  const near = alike(entries);
  const kinds = Map.groupBy(entries, ({ recommendation }) => recommendation.decision.kind);
  const ofEach = [...kinds.values()].flatMap((same) => same.slice(0, 2));
  return (own) => [...new Set([...near(own.tool), ...ofEach])].filter((one) => one !== own);
}

/** Names that no target treats in a way of its own, as long as no other tool has one like it. */
const isOrdinary = (name: string): boolean => /^[A-Za-z][\w-]{2,30}$/.test(name) && !name.startsWith('mcp');

/** Tools of which at most `most` have an ordinary name and the same recommendation. */
function sample<T extends JudgedEntry>(tools: readonly T[], most: number): ReadonlySet<JudgedEntry> {
  const near = alike(tools);
  const isOne = ({ tool }: T): boolean => isOrdinary(tool) && near(tool).length === 1;
  const ordinary = tools.filter(isOne);
  const groups = Map.groupBy(ordinary, ({ category, recommendation: { decision, conditions, withoutConditions } }) =>
    JSON.stringify([category, decision, conditions, withoutConditions]),
  );
  const few = [...groups.values()].flatMap((same) => same.slice(0, most));
  return new Set([...few, ...tools.filter((one) => !isOne(one))]);
}

/** How a text about `names` decides that a reader pastes into an empty configuration, in each way in which it can be pasted. */
const deciders = (choice: Choice, text: string, names: readonly string[], known: readonly JudgedEntry[]) => {
  const ways = [...pasted(choice.format, { ...choice.target, tools: known }, text, names)];
  return ways.map((decide) => (one: JudgedEntry) => decide(one.tool, passingArguments(one)));
};

/**
 * The pages of a server's tools in one format: what is copied by default, pasted into an empty configuration, refuses
 * no other tool by accident, which is to say one that the server's own document does not refuse; and no sentence
 * contradicts what the text does with its tool. Of tools that are alike for every target, `most` are looked at.
 */
export function proveToolPages(
  format: Format,
  { target, tools }: ProvedServer,
  most = Number.POSITIVE_INFINITY,
): Proof {
  const chosen = sample(tools, most);
  const failures: string[] = [];
  let decisions = 0;
  for (const edition of ['strict', 'working'] as const) {
    const choice: Choice = { format, target, edition };
    const written = editionEntries(edition, tools, { format, target, scope: 'server' });
    if (edition === 'working' && written.every((one, index) => one === tools[index])) continue;
    const names = written.map(({ tool }) => tool);
    const [whole, ...asFile] = deciders(choice, format.render(target, written, 'server'), names, written);
    if (!whole) throw new Error('a text that is pasted decides about something');
    const others = witnesses(written);
    let wholeIsAsked = false;
    for (const [index, own] of written.entries()) {
      const advised = tools[index] ?? own;
      if (!chosen.has(advised)) continue;
      const panel = toolPanel(choice, advised, tools.toSpliced(index, 1));
      const ways = panel.text === undefined ? [whole, ...asFile] : deciders(choice, panel.text, [own.tool], written);
      const asked = panel.text === undefined && wholeIsAsked ? [] : others(own);
      wholeIsAsked ||= panel.text === undefined;
      const lost = asked.filter((one) => !isRefused(whole(one).kind) && ways.some((way) => isRefused(way(one).kind)));
      decisions += 1 + asked.length * ways.length;
      const [first = whole] = ways;
      failures.push(
        ...lost.map((one) => `${format.id}, ${edition}: the text for ${own.tool} refuses ${one.tool}`),
        ...contradictions(panel, advised, first(own)).map((line) => `${format.id}, ${edition}, ${own.tool}: ${line}`),
      );
    }
  }
  return { policies: tools.length, decisions, failures };
}
