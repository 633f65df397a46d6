import { classify } from '../src/classify/classify.ts';
import { type Verdict } from '../src/classify/verdict.ts';
import { subjectOf, type Judged, type Subject } from '../src/explain/prose/subject.ts';
import { type JsonObject } from '../src/manifest/json.ts';
import { normalise } from '../src/manifest/normalise.ts';

/** Arguments in short: `id` is a text, `*id` one that must be given, `ids[]` a list, `amount#` a number, `action=a|b` a choice. */
function schemaOf(args: string): JsonObject {
  const written = args.split(' ').filter(Boolean);
  const properties = written.map((one) => {
    const [, name = '', mark = ''] = /^\*?(\w+)(.*)$/.exec(one) ?? [];
    const types = {
      '': { type: 'string' },
      '[]': { type: 'array', items: { type: 'string' } },
      '#': { type: 'number' },
    };
    return [name, Object.hasOwn(types, mark) ? types[mark as keyof typeof types] : { enum: mark.slice(1).split('|') }];
  });
  const required = written.flatMap((one) => /^\*(\w+)/.exec(one)?.[1] ?? []);
  return { type: 'object', properties: Object.fromEntries(properties) as JsonObject, required };
}

/** Name, description and arguments of a tool that no server has. */
export type Told = readonly [name: string, description: string, args: string];

/** The same judged by the rules, with parts of the verdict set otherwise: what sentences about it are made from. */
export function madeUpSubject(
  [name, description, args]: Told,
  part: Partial<Verdict> = {},
  behind: Partial<Judged> = {},
): Subject {
  const tool = normalise({ name, description, inputSchema: schemaOf(args) });
  return subjectOf({ tool, verdict: { ...classify(tool), ...part }, ...behind });
}
