/** `npm run new:rule -- <id> <claim>`: writes a rule file to fill in, and the list that names it. */
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { knownClaims } from '../src/classify/known-claims.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: npm run new:rule -- <id> <claim>

Writes src/classify/rules/<id>.ts to fill in. The id reads as a sentence after a tool's name: delete_file deletes-records.`;

const { positionals } = commandLine(usage, {});
demandNoMore(positionals, 2);
const [id = '', claim = ''] = positionals;

if (!/^[a-z]+(-[a-z]+)+$/.test(id))
  fail(`“${id}” is no rule id; expected words that finish a sentence, such as deletes-records (see --help)`);
if (!knownClaims.has(claim)) fail(`“${claim}” is no claim; expected one of ${[...knownClaims].join(', ')}`);
const path = `src/classify/rules/${id}.ts`;
if (existsSync(path)) fail(`${path}: there already; choose another id`);

const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
writeWhole(
  path,
  `import { on } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: '${id}',
  claims: '${claim}',
  title: '${title}',
  why: '',
  find: doing('', on(wordSet(''))),
  fires: [],
  ignores: [],
});
`,
);
execFileSync(process.execPath, ['scripts/generate-registries.ts']);
console.log(
  `${path}: fill in why, at least three examples that fire and three that do not, then find; npm run unit checks them`,
);
