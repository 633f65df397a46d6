import * as z from 'zod';
import { counted } from '../../explain/grammar.ts';
import { categories, risks, signals } from '../../vocabulary.ts';
import { codeName, notice, noticeField, plain, plainName, sentences } from '../quoted-text.ts';
import { demandCatalogue, serverTool } from '../server-tool.ts';

export default serverTool({
  name: 'search_tools',
  title: 'Search the catalogue',
  description:
    'Searches the catalogue for tools and servers by name, or by what a tool can do, such as “read a file”. Returns the matches, the best first, each with category and risk level.',
  input: z.strictObject({
    query: z.string().trim().min(1).max(200).describe('Name of a tool or server, or a few words on what it can do.'),
    category: z.enum(categories).optional().describe('Only tools of this category.'),
    risk: z.enum(risks).optional().describe('Only tools at this level.'),
    signal: z.enum(signals).optional().describe('Only tools with this signal.'),
    most: z.int().min(1).max(50).default(10).describe('How many matches to return.'),
  }),
  output: z.object({
    notice: noticeField,
    found: z.array(
      z.object({
        kind: z.enum(['tool', 'server']),
        name: z.string().describe('Name of the tool, or title of the server.'),
        server: z.string().describe('Id of the server.'),
        category: z.enum(categories).optional(),
        risk: z.enum(risks).optional(),
        signals: z.array(z.enum(signals)),
        about: z.string().describe('First words of its description.'),
      }),
    ),
    more: z.boolean().describe('Whether there are more matches than were asked for.'),
    searched_for: z
      .string()
      .optional()
      .describe('What was searched for instead, where nothing is called as it was typed.'),
  }),
  async run({ query, most, ...filters }, surroundings) {
    const catalogue = demandCatalogue(surroundings, 'search_tools');
    const { found, more, instead } = await catalogue.search(query, filters, most);
    const rows = found.map(({ entry, line }) => {
      const about = plain(line, 160);
      if (entry.kind === 'server')
        return { kind: entry.kind, name: plain(entry.title, 100), server: plain(entry.id), signals: [], about };
      const { name, server, category, risk, signals: own } = entry;
      return {
        ...{ kind: entry.kind, name: plainName(name), server: plain(server.id) },
        ...{ category, risk, signals: [...own], about },
      };
    });
    const lines = rows.map((row) => {
      const verdict = row.kind === 'tool' ? `${row.category}, ${row.risk} risk` : 'a server';
      return `- ${codeName(row.name)} (${codeName(row.server)}): ${verdict}. It says of itself: “${sentences(row.about, 160)}”`;
    });
    const head =
      rows.length === 0 ? 'Nothing found.' : `${counted(rows.length, 'match', 'matches')}${more ? ', and more' : ''}:`;
    return {
      data: { notice, found: rows, more, ...(instead !== undefined && { searched_for: plain(instead, 200) }) },
      text: [
        ...(instead === undefined ? [] : [`Nothing is called so; this is what was found for ${codeName(instead)}.`]),
        ...(rows.length > 0 ? [notice] : []),
        [head, ...lines].join('\n'),
      ].join('\n\n'),
    };
  },
});
