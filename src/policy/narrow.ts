import { type Condition, type Decision, type Handle, type Recommendation } from './recommendation.ts';

/** What a reader typed for a handle, as the value of its condition; or what is wrong with it, as a sentence. */
type Read = { readonly condition: Condition } | { readonly problem: string };

const amount = (text: string): number | undefined => {
  const value = Number(text.trim());
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
};

const host = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

/** Reads a folder, a list of hosts, an amount or a number of items as a reader types it. */
export function readHandle({ argument, operator }: Handle, text: string): Read {
  switch (operator) {
    case 'inside': {
      const value = text.trim().replace(/(?!^)\/+$/, '');
      if (!/^\/.*[^/]$/.test(value) || value.split('/').includes('..'))
        return { problem: 'Write an absolute folder such as /home/me/project, without “..”.' };
      return { condition: { argument, operator, value, why: `Paths outside ${value} are refused.` } };
    }
    case 'host-in': {
      const value = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      if (value.length === 0 || !value.every((name) => host.test(name)))
        return { problem: 'Write host names such as example.org, separated by commas.' };
      return {
        condition: { argument, operator, value, why: `Addresses on other hosts than ${value.join(', ')} are refused.` },
      };
    }
    case 'at-most':
    case 'no-longer-than': {
      const value = amount(text);
      if (value === undefined || (operator === 'no-longer-than' && !Number.isInteger(value)))
        return { problem: operator === 'at-most' ? 'Write a number.' : 'Write a whole number.' };
      const why =
        operator === 'at-most'
          ? `More than ${String(value)} in ${argument} is refused.`
          : `More than ${String(value)} in ${argument} are refused.`;
      return { condition: { argument, operator, value, why } };
    }
  }
}

const stricter = ({ kind }: Decision): Decision => ({ kind: kind === 'allow' || kind === 'limit' ? 'ask' : 'deny' });

/** A cap on an amount is the reader's own answer to the question, so within it calls pass, a few at a time. */
const capped: Decision = { kind: 'limit', max: 10, window: 'minute' };

/** The recommendation with a reader's condition added. Formats that cannot test arguments get a stricter decision. */
export function narrow(recommendation: Recommendation, condition: Condition): Recommendation {
  const { decision, conditions, withoutConditions } = recommendation;
  const answers = condition.operator === 'at-most' && decision.kind === 'ask';
  return {
    ...recommendation,
    decision: answers ? capped : decision,
    conditions: [...conditions, condition],
    withoutConditions: withoutConditions ?? (answers ? decision : stricter(decision)),
  };
}
