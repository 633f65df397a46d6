/**
 * Writes the lists of rules and formats from their folders, so that adding one means adding one file.
 * `npm start`, `npm test` and `npm run build` call it first; `--check` only compares and exits 1 on a difference.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../src/files/write-whole.ts';
import { commandLine, demandNoMore } from './command.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

interface Registry {
  readonly folder: string;
  readonly file: string;
  readonly list: string;
  readonly type: string;
  readonly typeFrom: string;
}

export const registries: readonly Registry[] = [
  { folder: 'classify/rules', file: 'classify/rules.ts', list: 'rules', type: 'Rule', typeFrom: './rule.ts' },
  { folder: 'policy/formats', file: 'policy/formats.ts', list: 'formats', type: 'Format', typeFrom: './format.ts' },
  { folder: 'lint/rules', file: 'lint/rules.ts', list: 'lintRules', type: 'LintRule', typeFrom: './lint-rule.ts' },
  { folder: 'cli/commands', file: 'cli/commands.ts', list: 'commands', type: 'Command', typeFrom: './command.ts' },
];

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text that a registry file must have, from the folder as it is now. */
export function registryText({ folder, list, type, typeFrom }: Registry): string {
  const ids = readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
  const local = folder.slice(folder.indexOf('/') + 1);
  return [
    `// Generated from ${local}/ by scripts/generate-registries.ts. Do not edit: add a file there instead.`,
    `import { type ${type} } from '${typeFrom}';`,
    ...ids.map((id) => `import ${camel(id)} from './${local}/${id}.ts';`),
    '',
    `/** Every ${type.toLowerCase()} of the folder, by id. */`,
    `export const ${list}: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

/** Paths, below `src/`, of registry files that differ from their folders. */
export const staleRegistries = (): string[] =>
  registries
    .filter(({ file }) => !existsSync(join(source, file)))
    .concat(
      registries.filter(
        (r) => existsSync(join(source, r.file)) && readFileSync(join(source, r.file), 'utf8') !== registryText(r),
      ),
    )
    .map(({ file }) => file);

if (import.meta.main) {
  const usage = `Usage: npm run generate [-- --check]

Writes the lists of rules and formats from their folders.

  --check   only compare; exit 1 on a difference`;
  const { values, positionals } = commandLine(usage, { check: { type: 'boolean', default: false } });
  demandNoMore(positionals, 0);
  const stale = staleRegistries();
  if (values.check) {
    for (const file of stale) console.error(`src/${file}: differs from its folder; run npm run generate`);
    process.exit(stale.length > 0 ? 1 : 0);
  }
  for (const registry of registries)
    if (stale.includes(registry.file)) writeWhole(join(source, registry.file), registryText(registry));
}
