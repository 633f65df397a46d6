import { type Parameter } from '../manifest/tool.ts';

/** An argument that only the description documents, with the place of its name there. */
export interface DocumentedParameter {
  readonly parameter: Parameter;
  readonly start: number;
  readonly end: number;
  /** Where the words about it start. */
  readonly about: number;
}

/** Arguments read from one docstring. */
const most = 30;

const heading = /(?:^|\s)(?:Args|Arguments|Parameters|Params|Inputs?|参数|引数)\s*:/;
const ending = /(?:^|\s)(?:Returns?|Raises|Examples?|Yields|Notes?|Usage|返回|Output)\s*:/;
const entry = /(?:^|[\s.,;)*-])[`*"]*([A-Za-z_]\w{1,40})[`*"]*\s*(?:\(([^()]{1,60})\))?\s*[:：]/g;
const field = /:param\s+(?:\w+\s+)?(\w{1,40})\s*:\s*([^\n]{0,160})/g;

/**
 * Arguments of a docstring (`Args: path: where to write`, `:param url: address`), for tools that came without an input schema.
 * Names, types and words are taken as written; nothing is known of what is required.
 */
export function documentedParameters(description: string): DocumentedParameter[] {
  const found = [...description.matchAll(field)].map((match) =>
    documented(match.index, match[0], match[1] ?? '', '', match[2] ?? ''),
  );
  const head = heading.exec(description);
  if (head !== null) {
    const from = head.index + head[0].length;
    const rest = description.slice(from);
    const block = rest.slice(0, ending.exec(rest)?.index ?? rest.length);
    for (const match of block.matchAll(entry)) {
      const about = /^[^\n]{0,160}/.exec(block.slice(match.index + match[0].length))?.[0] ?? '';
      found.push(documented(from + match.index, match[0] + about, match[1] ?? '', match[2] ?? '', about));
    }
  }
  return found.slice(0, most);
}

function documented(at: number, whole: string, name: string, type: string, about: string): DocumentedParameter {
  const start = at + whole.indexOf(name);
  return {
    parameter: {
      pointer: '/description',
      name,
      path: [name],
      types: typesOf(type),
      description: about,
      options: [],
      required: false,
      format: undefined,
      pattern: undefined,
    },
    start,
    end: start + name.length,
    about: at + whole.length - about.length,
  };
}

const typesOf = (type: string): string[] => {
  if (/list|array|sequence/i.test(type)) return ['array'];
  if (/int|float|number/i.test(type)) return ['number'];
  return /bool/i.test(type) ? ['boolean'] : [];
};
