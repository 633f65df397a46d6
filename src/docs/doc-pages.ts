import { allCommands } from '../cli/command.ts';
import { commands } from '../cli/commands.ts';
import libraryText from '../library/index.ts?raw';
import typesText from '../library/types.ts?raw';
import { serverTools } from '../mcp-server/server-tools.ts';
import { cliPage } from './cli-page.ts';
import { type DocPage } from './doc-page.ts';
import { libraryPage } from './library-page.ts';
import { mcpPage } from './mcp-page.ts';

/**
 * The pages of `/docs/`, each made from the code that it is about.
 * @param catalogue address of this catalogue, which examples read
 */
export const docPages = async (catalogue: string): Promise<readonly DocPage[]> => [
  cliPage(await allCommands({ commands })),
  libraryPage(libraryText, typesText),
  mcpPage(serverTools, catalogue),
];
