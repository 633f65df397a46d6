import { type Condition, type Handle } from './recommendation.ts';

/** What a reader typed for a handle as conditions, or what is wrong with it, as a sentence. */
type Read = { readonly conditions: readonly Condition[] } | { readonly problem: string };

const parts = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const host = new RegExp(`^(?=.{1,253}(?::|$))${label}(?:\\.${label})*(?::[0-9]{1,5})?$`);
const domain = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})+$`);

/** Programs that run whatever they are given, so that their name limits nothing. */
const launcher =
  /^(?:(?:ba|da|z|k|c|tc|fi|a)?sh|cmd|powershell|pwsh|env|sudo|su|doas|xargs|nohup|setsid|timeout|nice|time|watch|exec|eval|command|find|awk|gawk|ssh|busybox|(?:python|node|deno|bun|perl|ruby|php|lua|tclsh|osascript|wscript|cscript)[0-9.]*)(?:\.exe)?$/i;

const amount = /^[0-9]{1,15}(?:\.[0-9]{1,12})?$/;

type Value = { readonly value: Condition['value']; readonly why: string } | { readonly problem: string };

function readList(
  text: string,
  isGood: (part: string) => boolean,
  problem: string,
  why: (list: string) => string,
): Value {
  const value = parts(text);
  return value.length === 0 || !value.every(isGood) ? { problem } : { value, why: why(value.join(', ')) };
}

function readFolder(argument: string, text: string): Value {
  const value = text.trim().replace(/(?!^)\/+$/, '');
  const isPlain =
    /^(?:\/[^/\\%\p{Cc}]+)+$/u.test(value) && !value.split('/').some((one) => one === '.' || one === '..');
  return isPlain
    ? { value, why: `Values of ${argument} outside ${value} are refused.` }
    : { problem: 'Write an absolute folder such as /home/me/project, without “..”, “%” or backslashes.' };
}

function readNumber(argument: string, text: string, isCount: boolean): Value {
  const value = Number(text.trim());
  if (!amount.test(text.trim()) || (isCount && !Number.isInteger(value)))
    return { problem: isCount ? 'Write a whole number such as 10.' : 'Write a number such as 250 or 99.50.' };
  return { value, why: `More than ${String(value)} in ${argument} ${isCount ? 'are' : 'is'} refused.` };
}

function readValue({ argument, operator }: Handle, text: string): Value {
  switch (operator) {
    case 'inside':
      return readFolder(argument, text);
    case 'host-in':
      return readList(
        text.toLowerCase(),
        (part) => host.test(part),
        'Write host names such as example.org, separated by commas; a port only where calls name it, as in example.org:8080, and names in other scripts as xn--….',
        (list) => `Values of ${argument} on other hosts than ${list} are refused.`,
      );
    case 'domain-in':
      return readList(
        text.toLowerCase().replace(/(^|[\s,])@/g, '$1'),
        (part) => domain.test(part),
        'Write domains of mail addresses such as example.org, separated by commas.',
        (list) => `Values of ${argument} that are no single address at ${list} are refused.`,
      );
    case 'program-in': {
      const named = parts(text).find((part) => launcher.test(part));
      if (named !== undefined)
        return { problem: `${named} runs whatever it is given; name programs that do one thing, such as ls or git.` };
      return readList(
        text,
        (part) => /^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(part),
        'Write names of programs such as ls or git, without paths or arguments, separated by commas.',
        (list) => `Values of ${argument} that begin with anything but ${list}, or hold signs of a shell, are refused.`,
      );
    }
    case 'at-most':
      return readNumber(argument, text, false);
    case 'no-longer-than':
      return readNumber(argument, text, true);
  }
}

/** Reads what a reader typed for a handle. Arguments of the same kind that cannot be narrowed have to be left out. */
export function readHandle(handle: Handle, text: string): Read {
  const { argument, operator, list, leftOut = [] } = handle;
  const read = readValue(handle, text);
  if ('problem' in read) return read;
  const own = { argument, operator, ...read, ...(list && { list }) } as Condition;
  return { conditions: [own, ...leftOut.map(leftOutCondition)] };
}

/** A condition that refuses calls which give an argument at all. */
export const leftOutCondition = (argument: string): Condition => ({
  argument,
  operator: 'left-out',
  value: true,
  why: `Calls that give ${argument} are refused.`,
});
