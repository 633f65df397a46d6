import { type Format } from '../../src/policy/format.ts';
import { type PolicyEntry } from '../../src/policy/recommendation.ts';
import { awkwardKeys, awkwardNames } from './awkward-names.ts';
import { type Case } from './case.ts';
import { caseOf, later } from './part.ts';

const kinds = ['allow', 'ask', 'hide', 'deny'] as const;
const entryOf = (tool: string, place: number): PolicyEntry => {
  const decision = { kind: kinds[place % kinds.length] ?? 'ask' };
  return { tool, recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined } };
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
      const part = { key, title: 'Awkward key', entries, known: entries, asked: [...tools, later] };
      return (['server', 'tool'] as const).map((scope) =>
        caseOf(`key “${key}”, ${scope === 'server' ? 'document' : 'snippets'}`, format, [part], scope),
      );
    });
