import { describe, expect, it } from 'vitest';
import { clearable, durable, heldContent, members, regranted, remakeable, small } from '../language/lexicon/objects.ts';
import { destroyingVerbs } from '../language/lexicon/verb-groups.ts';
import { third } from '../language/verb-forms.ts';
import { wordSet } from '../language/words.ts';
import { normalise } from '../manifest/normalise.ts';
import { classify } from './classify.ts';

/** Everything that some rule treats apart: what can be made again, given again or is little. */
const things = new Set(
  [clearable, durable, heldContent, members, regranted, remakeable, small].flatMap((words) => [...words]),
);

const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const categoryOf = (tool: object): string =>
  classify(normalise({ name: 'do_it', inputSchema: schema, ...tool })).category;

/** Verbs that nobody uses for looking, whatever they act on. */
const ending = [...wordSet(destroyingVerbs, 'delete terminate expunge obliterate shred evict revoke uninstall')];

describe('a verb that only ends things', () => {
  it.each(ending)('%s is never Read, whatever it acts on', (verb) => {
    const read = [...things].flatMap((thing) => [
      ...(categoryOf({ name: `${verb}_${thing}` }) === 'Read' ? [`${verb}_${thing}`] : []),
      ...(categoryOf({ description: `${third(verb)} the ${thing}.` }) === 'Read'
        ? [`${third(verb)} the ${thing}`]
        : []),
    ]);
    expect(read).toEqual([]);
  });
});

describe('a verb that only pays', () => {
  it.each(['pay', 'buy', 'refund'])('%s is Financial, also of what is no money', (verb) => {
    for (const thing of ['ticket', 'domain', 'slot', 'seat', 'person', 'order', 'course', 'place'])
      expect(categoryOf({ description: `${third(verb)} the ${thing}.` }), thing).toBe('Financial');
  });
});
