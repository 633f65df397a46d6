import { baseRisk, keeps, riskMoves } from '../classify/risk.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Recommendation } from '../policy/recommendation.ts';
import { type CatalogueIndex, type ToolSummary } from '../record.ts';
import { categories, type Category, compareRisk, type Risk, signals } from '../vocabulary.ts';
import { counted, listed, withArticle } from './grammar.ts';
import { type Question } from './tool-page.ts';

/** What is read of the index. */
type Facts = Pick<CatalogueIndex, 'counts' | 'servers' | 'tools'>;

/**
 * Four questions about a level of risk, answered from the risk function, the taxonomy and the tools that stand there. An
 * answer says nothing of a catalogue that has no such tool.
 */
export function levelQuestions(risk: Risk, { counts, servers, tools }: Facts, taxonomy: Taxonomy): Question[] {
  const level = (one: Risk): string => taxonomy.risks[one].label.toLowerCase();
  const own = tools.filter((tool) => tool.risk === risk);
  return [
    {
      question: `What makes a tool ${level(risk)}?`,
      answer: [taxonomy.risks[risk].definition, ...waysIn(risk), spread(own, counts.tools)].join(' ').trim(),
    },
    {
      question: `What should I do with ${level(risk)} tools?`,
      answer: `${taxonomy.risks[risk].meaning} ${advice(own)}`.trim(),
    },
    { question: `Which servers have most ${level(risk)} tools?`, answer: most(risk, servers, own.length) },
    risk === 'low'
      ? { question: 'What would raise a low risk tool?', answer: raises(level) }
      : { question: `How does a tool get out of ${level(risk)}?`, answer: waysOut(risk, level, taxonomy) },
  ];
}

/** How each category comes to a level, one sentence each. */
const waysIn = (risk: Risk): string[] =>
  categories.flatMap((category) => {
    if (baseRisk[category] === risk) return [`${category} starts here.`];
    const facts = because(category, risk);
    return facts === '' ? [] : [`${withCapital(category)} tool comes here when ${facts}.`];
  });

/** The facts that move a category to a level, as the end of a sentence; empty when none does. */
const because = (category: Category, risk: Risk): string =>
  listed(
    riskMoves.filter((move) => move.category === category && move.risk === risk).map((move) => move.because),
    'or',
  );

const withCapital = (category: Category): string => (/^[AEIOU]/.test(category) ? `An ${category}` : `A ${category}`);

const many = (count: number): string => count.toLocaleString('en-GB');

/** How often each answer of `of` occurs, the most frequent first. */
function tally<Key extends string>(own: readonly ToolSummary[], of: (tool: ToolSummary) => Key): [Key, number][] {
  const groups = [...Map.groupBy(own, of)].map(([key, held]): [Key, number] => [key, held.length]);
  return groups.sort(([, a], [, b]) => b - a);
}

function spread(own: readonly ToolSummary[], all: number): string {
  if (own.length === 0) return 'No tool of this catalogue is.';
  const parts = tally(own, ({ category }) => category).map(([category, count]) => `${many(count)} ${category}`);
  const kinds = parts.length === 1 ? `, all of them ${own[0]?.category ?? ''}` : `: ${listed(parts)}`;
  return `In this catalogue ${many(own.length)} of ${counted(all, 'tool')} ${own.length === 1 ? 'is' : `are${kinds}`}.`;
}

const advised: Readonly<Record<Recommendation['decision']['kind'], readonly [one: string, more: string]>> = {
  allow: ['is allowed', 'are allowed'],
  limit: ['is limited in calls', 'are limited in calls'],
  ask: ['waits for a person', 'wait for a person'],
  deny: ['is denied', 'are denied'],
  hide: ['is hidden from agents', 'are hidden from agents'],
};

function advice(own: readonly ToolSummary[]): string {
  if (own.length === 0) return '';
  const parts = tally(own, ({ decision }) => decision).map(([kind, count]) => {
    const refusing = own.filter((tool) => tool.decision === kind && tool.refuses).length;
    const which = refusing === count ? '' : `${many(refusing)} of them `;
    const refused = refusing === 0 ? '' : ` (${which}with some arguments refused)`;
    return `${many(count)} ${advised[kind][count === 1 ? 0 : 1]}${refused}`;
  });
  return `By the recommendations of this catalogue, of ${counted(own.length, 'such tool')} ${listed(parts)}. A tool’s page writes that for the program you use, a server’s page for all of its tools.`;
}

function most(risk: Risk, servers: Facts['servers'], all: number): string {
  const having = servers
    .filter(({ counts }) => counts.risks[risk] > 0)
    .toSorted((a, b) => b.counts.risks[risk] - a.counts.risks[risk] || a.title.localeCompare(b.title, 'en'));
  if (having.length === 0) return 'None of the servers in this catalogue has any.';
  const top = having.slice(0, 5);
  const names = top.map(({ title, counts }) => `${title} (${many(counts.risks[risk])} of its ${many(counts.tools)})`);
  const held = top.reduce((sum, { counts }) => sum + counts.risks[risk], 0);
  const share = having.length > top.length ? ` Together they hold ${many(held)} of the ${many(all)}.` : '';
  const without = servers.length - having.length;
  const rest =
    without > 0
      ? ` ${counted(without, 'server')} of ${many(servers.length)} ${without === 1 ? 'has' : 'have'} none.`
      : '';
  return `${listed(names)}.${share}${rest}`;
}

type Level = (risk: Risk) => string;

/** Where a category would stand without what moved it here, or with what moves it down from here. */
function waysOut(risk: Risk, level: Level, taxonomy: Taxonomy): string {
  const own = categories.flatMap((category) => {
    const base = baseRisk[category];
    if (base === risk) {
      const lower = riskMoves.filter((move) => move.category === category && compareRisk(move.risk, risk) < 0);
      const facts = listed(
        lower.map((move) => move.because),
        'or',
      );
      const [first] = lower;
      return first
        ? [
            `${withCapital(category)} tool is ${level(first.risk)} when its definition shows that ${facts}${unless(category, taxonomy)}.`,
          ]
        : [`By the rules nothing lowers ${withArticle(category)} tool.`];
    }
    if (because(category, risk) === '') return [];
    return compareRisk(base, risk) < 0
      ? [
          `${withCapital(category)} tool stands here for what raises it alone; without any of that it is ${level(base)}.`,
        ]
      : [`${withCapital(category)} tool gets no lower than this.`];
  });
  return `${own.join(' ')} Where one fact decides, the tool’s page names it. A reader’s review or an override can place a tool elsewhere, with its reason on the page. A policy does not change the level: it decides which calls get through.`;
}

/** What keeps a category where it is although something would lower it. */
function unless(category: Category, taxonomy: Taxonomy): string {
  const fact = keeps[category];
  const signal = signals.find((one) => fact === `signal:${one}`);
  const words = signal
    ? `it ${taxonomy.signals[signal].phrase}`
    : riskMoves.find((move) => move.fact === fact)?.because;
  return words === undefined ? '' : `, unless ${words}`;
}

function raises(level: Level): string {
  const facts = (['medium', 'high'] as const).map((risk) => `${level(risk)} when ${because('Read', risk)}`);
  return `A Read tool becomes ${facts.join('; ')}. By the rules, a tool that changes, runs or deletes anything is ${level('medium')} at least. A new version is judged anew, and the list of changes says whose verdict got worse.`;
}
