import { parseAllDocuments } from 'yaml';
import * as z from 'zod/mini';
import { isTable, type Table, type Value } from './join-documents.ts';
import { wholePart } from './known-part.ts';
import { printYaml } from './print-yaml.ts';
import { isRegularExpression } from './regular-expression.ts';

const few = z.maxLength(32, 'at most 32 of them');
const names = z.optional(z.array(z.string()).check(few));
const patterns = z.optional(
  z.array(z.string().check(z.refine(isRegularExpression, 'a regular expression'))).check(few),
);
const selector = z
  .strictObject({ include: names, includeRegex: patterns, exclude: names, excludeRegex: patterns })
  .check(
    z.refine(
      (one) => !(one.include && one.includeRegex) && !(one.exclude && one.excludeRegex),
      'names or regular expressions, not both',
    ),
    z.refine((one) => Object.keys(one).length > 0, 'at least one list'),
  );
const action = z.enum(['Allow', 'Deny']);
const toolCall = z.strictObject({ backend: z.string(), tool: z.string() });
const rule = z.strictObject({
  source: z.optional(z.looseObject({})),
  target: z.optional(
    z.strictObject({ tools: z.array(toolCall).check(z.minLength(1), z.maxLength(16, 'at most 16 of them')) }),
  ),
  cel: z.optional(z.string().check(z.maxLength(4096, 'at most 4,096 characters'))),
  action: z.optional(action),
});
const authorization = z.strictObject({
  defaultAction: z.optional(action),
  rules: z.optional(z.array(rule).check(few)),
});
const backend = z.looseObject({ name: z.string(), toolSelector: z.optional(selector) });
const route = z.looseObject({
  spec: z.looseObject({
    backendRefs: z.array(backend).check(z.minLength(1)),
    securityPolicy: z.optional(z.looseObject({ authorization: z.optional(authorization) })),
  }),
});

export type EnvoyRule = z.infer<typeof rule>;
export type EnvoySelector = z.infer<typeof selector>;
export type EnvoyRoute = z.infer<typeof route>;

/** All documents of a file. Throws one line on broken YAML. */
export function envoyDocuments(text: string): Value[] {
  const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), { logLevel: 'error' });
  if (!Array.isArray(documents)) return [];
  return documents.map((document) => {
    const [error] = document.errors;
    if (error) throw new Error(error.message.split('\n')[0]?.replace(/:$/, ''));
    return document.toJS() as Value;
  });
}

/** Whether a document is the route of a file, of which the others are its backends and their secrets. */
export const isRoute = (document: Value): document is Table => isTable(document) && document['kind'] === 'MCPRoute';

/** The route of a file. Throws one line where the gateway’s own definition of the resource refuses it. */
export function readEnvoyRoute(text: string): EnvoyRoute {
  const routes = envoyDocuments(text).filter(isRoute);
  const [first] = routes;
  if (!first || routes.length > 1)
    throw new Error(`${String(routes.length)} documents of kind MCPRoute in the file; expected one`);
  return wholePart(route, first);
}

/** Documents as one file. */
export const printDocuments = (documents: readonly Value[]): string =>
  documents.map((one) => printYaml(one, { singleQuote: true })).join('---\n');

/** Whether a backend offers a tool at all: exclusion wins, and an empty list of what to include includes everything. */
export function selects(one: EnvoySelector | undefined, tool: string): boolean {
  const { include = [], includeRegex = [], exclude = [], excludeRegex = [] } = one ?? {};
  const matches = (sources: readonly string[]): boolean => sources.some((source) => new RegExp(source, 'u').test(tool));
  if (exclude.includes(tool) || matches(excludeRegex)) return false;
  if (include.length > 0) return include.includes(tool);
  return includeRegex.length === 0 || matches(includeRegex);
}
