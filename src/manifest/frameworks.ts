import * as z from 'zod';

/** Frameworks that attack patterns are mapped to. */
export const frameworkIds = [
  'owasp-mcp',
  'owasp-asi',
  'owasp-llm',
  'safe-mcp',
  'atlas',
  'attack',
  'cwe',
  'cosai',
] as const;
export type FrameworkId = (typeof frameworkIds)[number];

const framework = z
  .strictObject({
    title: z.string().min(3),
    /** Edition and snapshot that the names were read from. */
    edition: z.string().min(3),
    /** The framework's own page; also the target for ids that have no page of their own. */
    source: z.url(),
    /** Address of one id's page: `{id}` stands for the id, `{number}` for the digits that end it. */
    page: z.url().optional(),
    /** Ids that the framework lists without giving them a page. */
    withoutPage: z.array(z.string()).default([]),
    /** Licence or copyright line that the framework asks for. */
    notice: z.string().min(10),
    /** Regular expression that every id matches. */
    pattern: z.string().startsWith('^').endsWith('$'),
    /** Id → name, exactly as the framework spells it. */
    names: z.record(z.string(), z.string().min(3)),
    /** Id → what it means, in this catalogue's own words; empty, or a sentence for every name. */
    meanings: z.record(z.string(), z.string().min(20)).default({}),
  })
  .superRefine((value, context) => {
    const pattern = new RegExp(value.pattern);
    for (const id of Object.keys(value.names)) {
      if (!pattern.test(id))
        context.addIssue({ code: 'custom', path: ['names', id], message: `an id that matches ${value.pattern}` });
    }
    const explained = Object.keys(value.meanings);
    for (const id of explained.length > 0 ? Object.keys(value.names) : []) {
      if (!explained.includes(id))
        context.addIssue({ code: 'custom', path: ['meanings'], message: `a sentence for ${id}` });
    }
    for (const id of explained) {
      if (!Object.hasOwn(value.names, id))
        context.addIssue({ code: 'custom', path: ['meanings', id], message: `a name for ${id} under \`names\`` });
    }
    for (const id of value.withoutPage) {
      if (!Object.hasOwn(value.names, id))
        context.addIssue({
          code: 'custom',
          path: ['withoutPage'],
          message: `a name for ${id} under \`names\``,
        });
    }
  });

/** `catalog/taxonomy/frameworks.yaml`: ids, names and meanings; of long lists only the ids in use. */
export const frameworks = z.record(z.enum(frameworkIds), framework);
export type Frameworks = z.infer<typeof frameworks>;

/** An id of a framework with everything a page prints of it. */
export interface FrameworkLink {
  readonly framework: string;
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/**
 * Name and address of one id. Ids without a page of their own get the framework's source page.
 * Throws when the table has no such id, since a pattern may only name ids that were checked.
 */
export function frameworkLink(table: Frameworks, framework: FrameworkId, id: string): FrameworkLink {
  const { title, source, page, withoutPage, names } = table[framework];
  const name = names[id];
  if (name === undefined) throw new Error(`frameworks.yaml has no ${id} under ${framework}`);
  const url =
    page === undefined || withoutPage.includes(id)
      ? source
      : page.replace('{id}', id).replace('{number}', /\d+$/.exec(id)?.[0] ?? id);
  return { framework: title, id, name, url };
}
