import { type Reading } from '../reading/reading.ts';
import { type ActionSource } from '../reading/action.ts';
import { type ToolRecord } from '../record.ts';
import { capabilityKey, objectConcept, verbConcept } from './concepts.ts';

/** How sure it is that a call does what was read in a place. */
const sure: Readonly<Record<ActionSource, number>> = {
  name: 1,
  title: 0.85,
  lead: 0.8,
  option: 0.5,
  list: 0.4,
  text: 0.25,
};

/** Capabilities kept of one tool; those of many actions have dozens. */
const most = 16;

/**
 * What a tool can do, as keys of verb and object (`capabilityKey`), each with how well it answers, 0 to 1. Taken from
 * the tool's reading; what moves money or answers with secrets by its verdict is found under these words as well.
 */
export function capabilities({ verdict }: Pick<ToolRecord, 'verdict'>, { actions }: Reading): Map<string, number> {
  const found = new Map<string, number>();
  const add = (verb: string, object: string, worth: number): void => {
    const key = capabilityKey(verb, object);
    if (found.size < most || found.has(key)) found.set(key, Math.max(found.get(key) ?? 0, worth));
  };
  for (const { verb, object, rest, source } of actions) {
    if (verb === '') continue;
    const worth = sure[source];
    object.forEach((word, at) => add(verb, word, worth * (at === object.length - 1 ? 1 : 0.8)));
    for (const word of rest.slice(0, 4)) if (objectConcept(word) !== undefined) add(verb, word, worth * 0.6);
    // “Create a transfer”, “take a screenshot of the page”: the thing is what is done, to what is named behind it.
    for (const word of object) {
      const inner = verbConcept(word);
      if (inner === undefined) continue;
      for (const other of [...object, ...rest.slice(0, 3)]) if (other !== word) add(inner, other, worth * 0.8);
      if (verdict.category === 'Financial') add(inner, 'money', worth);
    }
    if (verdict.category === 'Financial') add(verb, 'money', worth * 0.7);
    if (verdict.category === 'Read' && verdict.signals.includes('secrets') && source === 'name')
      add(verb, 'secret', worth * 0.5);
  }
  return found;
}
