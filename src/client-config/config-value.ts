import { parseDocument } from 'yaml';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { parseJsonc } from '../manifest/jsonc.ts';
import { parseToml } from '../manifest/parse-toml.ts';
import { placeIn } from '../manifest/text-place.ts';

/** A parser's code, `BAD_ALIAS`, in words: its messages repeat the text, which holds secrets. */
const inWords = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

function parseYamlConfig(text: string): Json {
  // Continue's files use anchors and `<<`.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { prettyErrors: false, merge: true });
  const [error] = document.errors;
  if (error) throw new SyntaxError(`${placeIn(text, error.pos[0])}: broken YAML, ${inWords(error.code)}`);
  try {
    return document.toJS() as Json;
  } catch {
    throw new SyntaxError('broken YAML, with aliases that lead nowhere or multiply beyond measure');
  }
}

const parsers: Readonly<Record<string, (text: string) => Json>> = {
  json: parseJsonc,
  jsonc: parseJsonc,
  toml: (text) => parseToml(text) as unknown as Json,
  yaml: parseYamlConfig,
  yml: parseYamlConfig,
};

/** TOML, or else YAML that holds keys: words without any parse as YAML too. */
function tomlOrYaml(text: string): Json {
  try {
    return parseToml(text) as unknown as Json;
  } catch (error) {
    const value = (() => {
      try {
        return parseYamlConfig(text);
      } catch {
        return undefined;
      }
    })();
    if (isJsonObject(value)) return value;
    const why = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`neither JSON nor TOML nor YAML (${why}); expected a client’s configuration in one of them`, {
      cause: error,
    });
  }
}

/**
 * The value of a configuration's text: by the ending of `path`, or else by its first character, JSON with comments and
 * trailing commas, TOML or YAML, each with a byte order mark or without. Throws one line with the place that repeats nothing
 * of the text.
 */
export function configValue(text: string, path = ''): Json {
  const ending = /\.(\w+)$/.exec(path.toLowerCase())?.[1] ?? '';
  const parse = Object.hasOwn(parsers, ending) ? parsers[ending] : undefined;
  try {
    if (parse) return parse(text);
    return /^\uFEFF?\s*(?:\{|\/\/|\/\*)/.test(text) ? parseJsonc(text) : tomlOrYaml(text);
  } catch (error) {
    if (error instanceof RangeError) throw new SyntaxError('nesting too deep to be read', { cause: error });
    throw error;
  }
}
