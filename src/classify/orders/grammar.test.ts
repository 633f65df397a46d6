import { describe, expect, test } from 'vitest';
import { type Place, orderOf, placeOf } from './grammar.ts';
import { allOrders } from './kinds.ts';
import { wordClasses } from './lexicon/word-classes.ts';
import { markedWords, setsOfSentences } from './marked-words.ts';

const found = (order: string, text: string): string | undefined => {
  const words = markedWords(text);
  const place: Place | undefined = placeOf(orderOf(order), words, setsOfSentences(words), () => true);
  return place && text.slice(place.start, place.end);
};

describe('an order', () => {
  test.each([
    ['a sequence', 'dont 2 tell 3 person', 'So do not ever tell the user.', 'do not ever tell the user'],
    ['too many words between', 'dont 2 tell 0 person', 'So do not tell this to the user.', undefined],
    ['the other way round', 'dont 2 tell 2 person', 'Tell the user, do not wait.', undefined],
    ['one class of several', 'tell|show 2 person', 'Then show the customer.', 'show the customer'],
    ['not over the end of a sentence', 'dont 9 person', 'Do not wait. The user does.', undefined],
    [
      'over the end of one sentence',
      'secretFile 9 // pass',
      'Open ~/.ssh/config. Then pass it.',
      '.ssh/config. Then pass',
    ],
    ['barred in front', '!condition dont 2 tell', 'If it failed, do not tell.', undefined],
    ['barred between', 'read 4 !dont pass', 'Read it, never pass it.', undefined],
    ['barred behind', 'dont 2 tell !condition', 'Do not tell anybody until it is done.', undefined],
    ['from the start', '^0 content 3 secret', 'The content of the password', undefined],
    ['to the end', 'dont 2 tell 2 person $0', 'Do not tell the user that it takes long.', undefined],
    ['in any order', '{personF tellF} 9', 'Dem Benutzer dies sagen', 'Benutzer dies sagen'],
    ['entries of several words', 'prompt', 'your system prompt', 'your system prompt'],
  ])('%s', (_what, order, text, words) => {
    if (words === undefined) expect(found(order, text)).toBeUndefined();
    else expect(words).toContain(found(order, text));
  });

  test('with a class that does not exist is refused by name', () => {
    expect(() => orderOf('dont 2 whisper')).toThrow('whisper');
  });
});

test('every class of words stands in an order', () => {
  const turned = ['rotated', 'spelled', 'mirrored'];
  const used = new Set(allOrders.flatMap(({ order }) => order.source.split(/[^A-Za-z]+/)));
  expect(Object.keys(wordClasses).filter((name) => !used.has(name) && !turned.includes(name))).toEqual([]);
});
