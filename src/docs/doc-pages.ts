import { allCommands } from '../cli/command.ts';
import { commands } from '../cli/commands.ts';
import { serverTools } from '../mcp-server/server-tools.ts';
import { cliPage } from './cli-page.ts';
import { type DocPage } from './doc-page.ts';
import { type DocumentedLibrary } from './documented-library.ts';
import { libraryPage } from './library-page.ts';
import { mcpPage } from './mcp-page.ts';

/** Put in by the build (`define` in `src/generator/astro-settings.ts`), since only TypeScript itself reads TypeScript well. */
declare const DOCUMENTED_LIBRARY: DocumentedLibrary;

/** Kept, since several routes print the same pages. */
let last: { readonly catalogue: string; readonly pages: Promise<readonly DocPage[]> } | undefined;

/**
 * The pages of `/docs/`, each made from the code that it is about.
 * @param catalogue address of this catalogue, which examples read
 */
export function docPages(catalogue: string, library?: DocumentedLibrary): Promise<readonly DocPage[]> {
  if (library) return madePages(catalogue, library);
  if (last?.catalogue !== catalogue) last = { catalogue, pages: madePages(catalogue, DOCUMENTED_LIBRARY) };
  return last.pages;
}

const madePages = async (catalogue: string, library: DocumentedLibrary): Promise<readonly DocPage[]> => [
  cliPage(await allCommands({ commands })),
  libraryPage(library),
  mcpPage(serverTools, catalogue),
];
