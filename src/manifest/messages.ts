import { type ItemPlace } from './item-place.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { toolTrace } from './tool-traces.ts';

/** What a JSON-RPC message without a list of tools says. */
export type Message =
  /** A request, which tells what an answer of the same id answers, and of `tools/list` from where on. */
  | {
      readonly kind: 'request';
      readonly id: Json | undefined;
      readonly method: string;
      readonly cursor: Json | undefined;
    }
  /** An answer that something failed; the tools of a page may be missing. */
  | { readonly kind: 'error'; readonly id: Json | undefined; readonly wrong: string }
  /** Any other answer, and where it has something of a tool. */
  | { readonly kind: 'answer'; readonly id: Json | undefined; readonly trace: string | undefined }
  /** Something of a tool in another part of a message. */
  | { readonly kind: 'stray'; readonly what: string };

/** Keys of lines that programs log in JSON (pino, winston, bunyan, zap, structlog, systemd). */
const logKeys = ['level', 'severity', 'levelname', 'msg', 'pid', 'PRIORITY'];

/** Keys of what such a line says. */
const saidKeys = ['msg', 'message', 'event', 'MESSAGE'];

const hasOne = (value: JsonObject, keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(value, key));

/** Whether an object is a line of a log: loggers have a name, as tools have, and then always say something. */
export const isLogLine = (value: JsonObject): boolean =>
  hasOne(value, logKeys) &&
  (value['name'] === undefined || (hasOne(value, saidKeys) && value['description'] === undefined));

/** Methods whose parameters may hold tools that are none of the server's list. */
const withOtherTools = ['tools/call', 'sampling/createMessage'];

/** What a JSON-RPC message that is no list of tools says; empty for anything else. */
export function messages(value: JsonObject, { at, start }: ItemPlace): (Message & ItemPlace)[] {
  const { id, method, name, result, params } = value;
  const isRequest = typeof method === 'string' && name === undefined;
  const isLoose = value['jsonrpc'] === undefined;
  const isAnswer = !isLoose || (id !== undefined && !isLogLine(value));
  const wrong = failure(value, isRequest || !isLoose || id !== undefined);
  const said: (Message & ItemPlace)[] = [];
  if (isRequest)
    said.push({ kind: 'request', id, method, cursor: isJsonObject(params) ? params['cursor'] : undefined, at, start });
  if (wrong !== undefined) said.push({ kind: 'error', id, wrong, at, start });
  else if (isAnswer && isJsonObject(result) && result['tools'] === undefined)
    said.push({ kind: 'answer', id, trace: toolTrace(result, { isLoose }), at: `${at}/result`, start });
  if (said.length === 0) return [];
  const isElsewhere = isRequest && withOtherTools.includes(method) && typeof params === 'object' && params !== null;
  const known = new Set([
    ...(isElsewhere ? [params] : []),
    ...(typeof result === 'object' && result !== null ? [result] : []),
  ]);
  const trace = toolTrace(value, { known, isLoose });
  return trace === undefined
    ? said
    : [...said, { kind: 'stray', what: 'a tool or a part of one inside another message', at: at + trace, start }];
}

/** Why an answer is none: JSON-RPC's error, a tool's, or what stands in place of a result. */
function failure(value: JsonObject, isMessage: boolean): string | undefined {
  const { error, result } = value;
  const isCoded = isJsonObject(error) && typeof error['code'] === 'number';
  if (isJsonObject(error) && (isMessage || (isCoded && !isLogLine(value))))
    return `this answer is a JSON-RPC error (${brief(String(error['message'] ?? 'without a message'))})`;
  if (typeof error === 'string' && error !== '' && !isLogLine(value) && (isMessage || isBare(value)))
    return `this answer is an error (${brief(error)})`;
  if (!isMessage || !Object.hasOwn(value, 'result')) return undefined;
  if (!isJsonObject(result)) return `the result of this answer is ${brief(result ?? null)}`;
  return result['isError'] === true ? 'this answer says that it is an error (“isError”)' : undefined;
}

/** Whether a document says that something failed and nothing else. */
const isBare = (value: JsonObject): boolean =>
  Object.keys(value).every((key) => ['error', 'code', 'message', 'status', 'details'].includes(key));

/** A value in at most sixty characters. */
export const brief = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
