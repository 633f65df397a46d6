import * as z from 'zod';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { problemLine } from '../manifest/problem.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { plain } from './quoted-text.ts';
import { ToolError } from './server-tool.ts';

/** Characters of JSON and tools that one call may hand over: more than any server that was ever captured sends. */
const mostCharacters = 4_000_000;
const mostTools = 10_000;

const json = z.union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())], 'JSON, or its text');

/** A manifest as an argument. */
export const manifestArgument = (about: string) =>
  json.describe(`${about}: the tools/list result, or an array of tools, as JSON or as its text.`);

/** One definition as an argument. */
export const definitionArgument = (about: string) => json.describe(`${about}, as JSON or as its text.`);

/** What a call handed over. */
export interface Given {
  readonly tools: readonly ToolDefinition[];
  /** Why the server may offer more tools; empty for a whole list. */
  readonly gaps: readonly string[];
}

/** The tools of an argument. Throws a ToolError. */
export const givenManifest = (argument: string, value: unknown): Given => given(argument, jsonText(argument, value));

/** The one definition of an argument, which may say nothing but its name. Throws a ToolError. */
export function givenDefinition(argument: string, value: unknown): ToolDefinition {
  const text = jsonText(argument, value);
  const alone = /^\s*\{/.test(text) ? readManifest(argument, `[${text}]`).value : undefined;
  if (!alone && isNameless(value)) throw new ToolError(`${argument}: no name; expected an entry of tools/list`);
  const tools = alone ?? given(argument, text).tools;
  const [only] = tools;
  if (only && tools.length === 1) return only;
  throw new ToolError(`${argument}: ${String(tools.length)} tools; expected one, such as an entry of tools/list`);
}

/** Whether something is neither a tool nor a form in which lists of tools are wrapped, by its keys. */
const isNameless = (value: unknown): boolean =>
  isJsonObject(value as Json) &&
  !Object.hasOwn(value as object, 'name') &&
  !Object.values(value as object).some(
    (inner) => Array.isArray(inner) || (isJsonObject(inner as Json) && 'tools' in inner),
  );

function jsonText(argument: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length > mostCharacters)
    throw new ToolError(
      `${argument}: ${text.length.toLocaleString('en')} characters; expected at most ${mostCharacters.toLocaleString('en')}`,
    );
  return text;
}

function given(argument: string, text: string): Given {
  const { value: tools, gaps, problems } = readManifest(argument, text);
  if (problems) throw new ToolError(plain(problems.slice(0, 1).map(problemLine).join(''), 400));
  if (tools.length > mostTools)
    throw new ToolError(`${argument}: ${String(tools.length)} tools; expected at most ${String(mostTools)}`);
  return { tools, gaps: gaps.map((gap) => plain(problemLine(gap), 400)) };
}
