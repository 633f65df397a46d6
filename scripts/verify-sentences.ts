import { committedStore } from '../tests/committed-store.ts';
import { untrueSentences } from '../tests/tool-sentences.ts';
import { commandLine, demandNoMore } from './command.ts';

const usage = `Usage: npm run --silent verify:sentences

Holds every sentence about every tool of the catalogue against the tool's record. Prints
each sentence that nothing makes true, and how many rationales differ from each other. Exit 1 when a sentence is untrue.`;

demandNoMore(commandLine(usage, {}).positionals, 0);
/** Prints what was found to standard output. */
async function main(): Promise<void> {
  const store = await committedStore();
  const { taxonomy } = store.frame();
  const rationales = new Set<string>();
  const wrong: string[] = [];
  let tools = 0;
  for (const server of store.servers()) {
    for (const record of server.tools) {
      tools += 1;
      rationales.add(record.sentences.rationale.replace(/“[^”]*”/g, '“”'));
      wrong.push(...untrueSentences(server, record, taxonomy));
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${String(tools)} tools`);
  }
  for (const line of wrong) console.log(line);
  console.log(
    `${String(tools)} tools, ${String(rationales.size)} different rationales (quotes blanked), ${String(wrong.length)} untrue sentences`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}

await main();
