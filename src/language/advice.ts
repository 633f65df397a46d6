import { type Sentence } from './sentences.ts';

const moment = /^(?:as|when|whenever|after|once|if|only|immediately|early|at|for|on|exactly|every)$/;

/** `Run this tool first`, `Start here`, `Accepts a list of …`: how to use the tool, not what it does. */
export function isAdvice(sentence: Sentence, at: number): boolean {
  const [verb = '', first = '', second = '', third = ''] = sentence.slice(at, at + 4).map(({ text }) => text);
  if (/^blocks?$/.test(verb) && /^(?:until|till|for)$/.test(first)) return true;
  if (/^(?:accepts|requires|expects|supports)$/.test(verb)) return true;
  if (/^(?:runs|works|operates)$/.test(verb) && /^(?:in|at|only|best|with|without|under|as)$/.test(first)) return true;
  if (
    /^(?:paste|give|enter|feed|hand|drop)$/.test(verb) &&
    sentence
      .slice(at)
      .some(
        ({ text }, index) =>
          /^(?:we|you)$/.test(text) &&
          /^(?:tell|get|give|show|explain|return|send|will|ll)$/.test(sentence[at + index + 1]?.text ?? ''),
      )
  )
    return true;
  if (asksForInput(sentence, at)) return true;
  if (!/^(?:run|call|use|start|invoke|execute|trigger|fire|starting)$/.test(verb)) return false;
  if (/^(?:here|first|before|after|once|when|whenever|if|point|with)$/.test(first)) return true;
  if (verb === 'use' && first === 'for') return true;
  if (verb === 'use' && second === 'tool' && third === 'if') return true;
  if (/^(?:call|invoke)$/.test(verb) && first === 'it') return true;
  if (first.includes('_') && (second === 'first' || moment.test(second))) return true;
  if (first === 'this' && moment.test(second)) return true;
  if (first === 'this' && second === 'first' && (verb !== 'use' || third !== 'to')) return true;
  if (verb === 'use') return false;
  return first === 'this' ? /^(?:to|tool|function|endpoint|first|before)$/.test(second) : isTheTool(first, second);
}

/** `Put in a postcode, find out …`, `Paste in a clause and get it back`: what the reader hands in, and what for. */
function asksForInput(sentence: Sentence, at: number): boolean {
  const [verb = '', first = ''] = sentence.slice(at, at + 2).map(({ text }) => text);
  const handsIn = /^(?:paste|enter|type)$/.test(verb) || (/^(?:put|drop|pop|feed|throw)$/.test(verb) && first === 'in');
  return (
    handsIn &&
    sentence.some(({ text, before }, next) => {
      const begins = before.includes(',') || sentence[next - 1]?.text === 'and';
      return (
        next > at &&
        ((begins && /^(?:get|find|see|learn|receive|watch)$/.test(text)) ||
          (/^comes?$/.test(text) && sentence[next + 1]?.text === 'back'))
      );
    })
  );
}

const isTheTool = (first: string, second: string): boolean => first === 'the' && /^(?:tool|first|before)$/.test(second);
