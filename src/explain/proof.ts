import { type Evidence } from '../classify/verdict.ts';
import { tokens } from '../manifest/json-pointer.ts';
import { listed, quoted } from './grammar.ts';

/** How one piece of evidence reads in a sentence: `the name says “run”`, `it takes an argument “command”`. */
export function proofPhrase({ field, text }: Pick<Evidence, 'field' | 'text'>): string {
  const path = tokens(field);
  if (path[0] === 'name') return `the name says ${quoted(text)}`;
  if (path[0] === 'title') return `the title says ${quoted(text)}`;
  if (path[0] === 'description') return `the description says ${quoted(text)}`;
  const argument = path[path.lastIndexOf('properties') + 1];
  if (path.at(-1) === 'description') return `argument ${quoted(argument ?? '')} is described with ${quoted(text)}`;
  if (path.at(-2) === 'enum' || path.at(-1) === 'const')
    return `argument ${quoted(argument ?? '')} offers ${quoted(text)}`;
  return `it takes an argument ${quoted(text)}`;
}

/** Up to `max` pieces of evidence as one clause without capital and full stop; duplicates are told once. */
export function proofClause(evidence: readonly Evidence[], max = 3): string {
  return listed([...new Set(evidence.map(proofPhrase))].slice(0, max));
}
