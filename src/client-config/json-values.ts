import { jsonValue } from '../manifest/json-value.ts';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { type ReadNamed } from './references.ts';
import { asItIs, type Hidden, joined, pieces, type Shown, tokens } from './shown.ts';

/** A value as it may be shown; what is hidden in it is added to `hidden`. */
function shownValue(value: Json, key: string, named: ReadNamed, hidden: Hidden[]): Json {
  if (Array.isArray(value)) return value.map((one) => shownValue(one, key, named, hidden));
  if (isJsonObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [tokens(name).shown, shownValue(one, name, named, hidden)]),
    );
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const { shown, hidden: found } = named(key, String(value));
  hidden.push(...found);
  return found.length > 0 ? shown : value;
}

/** A text with braces that is no JSON, as its keys and values look. */
function loosely(text: string, named: ReadNamed): Shown {
  const pair =
    /("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z_][\w-]*)(\\?["']?\s*[:=]\s*\\?)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s,{}[\]"']+)/g;
  const read = (_: string, key = '', between = '', value = ''): Shown => {
    const quote = /^["']/.test(value) ? value.charAt(0) : '';
    return joined([
      key,
      between,
      quote,
      named(key.replaceAll(/^["']|["']$/g, ''), value.replaceAll(/^["']|\\?["']$/g, '')),
      quote,
    ]);
  };
  return pieces(text, pair, read, tokens);
}

/** A JSON text by its values, each under its key; written anew where any is hidden. Undefined for any other text. */
export function json(text: string, named: ReadNamed): Shown | undefined {
  if (!/^\s*[[{][\s\S]*[\]}]\s*$/.test(text)) return undefined;
  const hidden: Hidden[] = [];
  try {
    const shown = shownValue(jsonValue(text), '', named, hidden);
    return hidden.length === 0 ? asItIs(text) : { shown: JSON.stringify(shown), hidden };
  } catch {
    return loosely(text, named);
  }
}
