/** `npm run new:rule -- <id> <claim>`: writes a rule file to fill in, and the list that names it. */
import { existsSync } from 'node:fs';
import { knownClaims } from '../src/classify/known-claims.ts';
import { type Claim } from '../src/classify/rule.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { writeRegistries } from './registries.ts';
import { ruleTemplate } from './rule-template.ts';

const usage = `Usage: npm run new:rule -- <id> <claim>

Writes src/classify/rules/<id>.ts to fill in. The id reads as a sentence after a tool's name: delete_file deletes-records.`;

const { positionals } = commandLine(usage, {});
demandNoMore(positionals, 2);
const [id = '', claim = ''] = positionals;
const isKnown = (text: string): text is Claim => knownClaims.has(text);

if (!/^[a-z]+(-[a-z]+)+$/.test(id))
  fail(`“${id}” is no rule id; expected words that finish a sentence, such as deletes-records (see --help)`);
if (!isKnown(claim)) fail(`“${claim}” is no claim; expected one of ${[...knownClaims].join(', ')}`);
const path = `src/classify/rules/${id}.ts`;
if (existsSync(path)) fail(`${path}: there already; choose another id`);

writeWhole(path, ruleTemplate(id, claim));
writeRegistries();
console.log(`${path}: fill in why, at least three examples that fire and three that do not, then find.
Its own test, in seconds:      npm run unit -- src/classify/rules.test.ts -t ${id}
Which verdicts it changes:     npm run diff -- HEAD
What it does to accuracy:      npm run evaluate`);
