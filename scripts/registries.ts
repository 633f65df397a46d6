import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../src/files/write-whole.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

interface Registry {
  /** Below `src/`. */
  readonly folder: string;
  /** Below `src/`; generated, never committed. */
  readonly file: string;
  readonly list: string;
  readonly type: string;
  readonly typeFrom: string;
  /** Whether each file is loaded when it is asked for, and not before. */
  readonly lazy?: boolean;
}

/** Folders whose files are all of one kind, and the list of each. */
export const registries: readonly Registry[] = [
  { folder: 'classify/rules', file: 'classify/rules.ts', list: 'rules', type: 'Rule', typeFrom: './rule.ts' },
  { folder: 'policy/formats', file: 'policy/formats.ts', list: 'formats', type: 'Format', typeFrom: './format.ts' },
  { folder: 'lint/rules', file: 'lint/rules.ts', list: 'lintRules', type: 'LintRule', typeFrom: './lint-rule.ts' },
  {
    folder: 'cli/commands',
    file: 'cli/commands.ts',
    list: 'commands',
    type: 'Command',
    typeFrom: './command.ts',
    lazy: true,
  },
  {
    folder: 'generator/commands',
    file: 'generator/commands.ts',
    list: 'commands',
    type: 'Command',
    typeFrom: '../cli/command.ts',
    lazy: true,
  },
  {
    folder: 'generator/descriptions',
    file: 'generator/descriptions.ts',
    list: 'describers',
    type: 'Describer',
    typeFrom: './description.ts',
  },
];

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Ids of a registry: its files' names, tests left out. */
export const idsIn = ({ folder }: Registry): string[] =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();

/** The text that a registry file must have, from the folder as it is now. */
function registryText(registry: Registry): string {
  const { folder, list, type, typeFrom, lazy = false } = registry;
  const ids = idsIn(registry);
  const local = folder.slice(folder.indexOf('/') + 1);
  const head = [
    `// Generated from ${local}/ by npm run generate, and not committed. Do not edit: add a file there instead.`,
    `import { type ${type} } from '${typeFrom}';`,
  ];
  if (lazy)
    return [
      ...head,
      '',
      `/** Every ${type.toLowerCase()} of the folder by its id, loaded when it is asked for. */`,
      `export const ${list}: Readonly<Record<string, () => Promise<${type}>>> = {`,
      ...ids.map((id) => `  '${id}': async () => (await import('./${local}/${id}.ts')).default,`),
      '};',
      '',
    ].join('\n');
  return [
    ...head,
    ...ids.map((id) => `import ${camel(id)} from './${local}/${id}.ts';`),
    '',
    `/** Every ${type.toLowerCase()} of the folder, by id. */`,
    `export const ${list}: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

/** Writes the lists that differ from their folders. A list is whole at every moment, so several processes may do it at once. */
export function writeRegistries(): void {
  for (const registry of registries) {
    const path = join(source, registry.file);
    const text = registryText(registry);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
  }
}
