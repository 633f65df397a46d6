/** `npm run generate`: writes the lists of rules, formats and commands from their folders, so that adding one means adding one file. */
import { commandLine, demandNoMore } from './command.ts';
import { writeRegistries } from './registries.ts';

const usage = `Usage: npm run generate

Writes the lists of rules, formats and commands from their folders. npm ci and the npm commands that need them do it themselves.`;

demandNoMore(commandLine(usage, {}).positionals, 0);
writeRegistries();
