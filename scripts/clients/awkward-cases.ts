import { type Format } from '../../src/policy/format.ts';
import { plainly, type PolicyEntry } from '../../src/policy/recommendation.ts';
import { laterTool } from '../../src/policy/proof.ts';
import { awkwardKeys, awkwardNames } from './awkward-names.ts';
import { type Case } from './case.ts';
import { caseOf } from './part.ts';

const kinds = ['allow', 'ask', 'hide', 'deny'] as const;
const entryOf = (tool: string, place: number): PolicyEntry => {
  const kind = kinds[place % kinds.length] ?? 'ask';
  return { tool, recommendation: plainly({ kind }) };
};

/** Awkward names of tools, each with every decision, alone on a server so that none shares a rule with another. */
export const nameCases = (format: Format): Case[] =>
  kinds.flatMap((_, turn) => {
    const parts = awkwardNames.map((tools, place) => {
      const entries = tools.map((tool, index) => entryOf(tool, index + turn));
      return { key: `server-${String(place)}`, title: 'Awkward names', entries, known: entries, asked: tools };
    });
    return (['server', 'tool'] as const).map((scope) =>
      caseOf(
        `awkward names, ${scope === 'server' ? 'documents' : 'snippets'} ${String(turn + 1)}`,
        format,
        parts,
        scope,
      ),
    );
  });

/** Awkward keys of servers. A key that the page refuses is asked about nothing. */
export const keyCases = (format: Format): Case[] =>
  awkwardKeys
    .filter((key) => format.keyProblem?.(key) === undefined)
    .flatMap((key) => {
      const tools = ['get_issue', 'create_issue', 'delete_repo', 'get.file', 'x'];
      const entries = tools.map(entryOf);
      const part = { key, title: 'Awkward key', entries, known: entries, asked: [...tools, laterTool] };
      return (['server', 'tool'] as const).map((scope) =>
        caseOf(`key “${key}”, ${scope === 'server' ? 'document' : 'snippets'}`, format, [part], scope),
      );
    });
