import { isRefused } from '../policy/degrade.ts';
import { type Enforcement } from '../policy/format.ts';
import { type DecisionKind } from '../policy/recommendation.ts';
import { type JudgedTool } from './judged-server.ts';

/** A tool of a stack with what the policy makes of it in the chosen target. */
export interface DecidedTool extends JudgedTool {
  /** Title of its server. */
  readonly server: string;
  /** The reader's key of its server. */
  readonly key: string;
  readonly as: DecisionKind;
  readonly badge: Enforcement['badge'];
}

const words: Readonly<Record<DecisionKind, string>> = {
  allow: 'runs without a question',
  limit: 'runs, so many times in a while',
  ask: 'asks first',
  deny: 'is refused',
  hide: 'is hidden',
};

/** `is hidden`, `asks first`: what the policy makes of a tool, as a predicate. */
export const decidedWords = ({ as }: Pick<DecidedTool, 'as'>): string => words[as];

/** Whether it is refused or hidden. */
export const isTakenAway = ({ as }: Pick<DecidedTool, 'as'>): boolean => isRefused(as);

/** Whether a call passes in a command or code, with which much else can be done. */
export const isCommand = ({ category, signals }: Pick<DecidedTool, 'category' | 'signals'>): boolean =>
  category === 'Execute' && signals.includes('code');
