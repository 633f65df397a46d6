import { phrases } from '../language/phrases.ts';
import { wordSet } from '../language/words.ts';
import { type Reading } from '../reading/reading.ts';
import { keepingAnswer } from '../language/kept-answer.ts';
import { both, near, onHead, type Condition } from './conditions.ts';

/** What kind of program a definition speaks of; what a verb does depends on it. */

const pageWords = wordSet('browser page tab cookie dialog viewport webpage dom iframe frame cdp');
const pageArguments = /^(?:selector|tab_?id|page_?id|frame_?id|element|element_?ref|uid|target_?id)$/i;
const pageText = /\b(?:browser|web ?page|tab|DOM|viewport|the page|page element)\b/i;

/** A tool that works inside a browser session: by its name, or by its text and the arguments that point into a page. */
export const inBrowser: Condition = (_, reading) => worksInBrowser(reading);

export const worksInBrowser = keepingAnswer(
  ({ tool, words, parameters, description }: Reading): boolean =>
    /^(?:browser|page|tab|cdp|dom)(?:[_.-]|[A-Z])/.test(tool.name) ||
    ((words.some(({ text }) => pageWords.has(text)) ||
      parameters.some(({ parameter: { name } }) => pageArguments.test(name))) &&
      pageText.test(description)),
);

const clusterText = phrases(
  String.raw`\b(?:kubernetes|k8s|kubectl|helm|workloads?|statefulsets?|daemonsets?|rollouts?|replicas)\b`,
);

/** A tool that works on what runs in a cluster. */
export const inCluster: Condition = (_, { tool, description }) =>
  /^(?:kube|k8s|helm)/i.test(tool.name) || clusterText.test(description);

const bookText =
  /\b(?:book(?:s|keeping)|(?:general |the )?ledger|accounts? (?:payable|receivable)|journal entr\w+|accounting|double[- ]entry)\b/i;

/** A tool that keeps books: what it “pays” or “transfers” is an entry about money that moved elsewhere. */
export const inBooks: Condition = (_, { description, parameters }) =>
  bookText.test(description) ||
  parameters.some(({ parameter: { name } }) => /^(?:txn|transaction|posting)_?date$/i.test(name));

/** A tool that looks things up on a public chain: nothing there is private. */
export const onChain: Condition = (_, { parameters, description }) =>
  parameters.some(({ parameter: { name } }) => /address|hash|chain|block|wallet|inscription/i.test(name)) ||
  /\b(?:blockchain|on-?chain|(?:contract|token|0x) ?address|wallet|liquidity pool)\b/i.test(description);

/** A job that waits in a queue: taking it out ends it, where a list would only show one item less. */
export const isQueued: Condition = both(onHead(wordSet('job task')), near(wordSet('queue')));

/** Opened in an editor, for the user to see or to work on. */
export const inAnEditor: Condition = near(wordSet('editor editing'));
