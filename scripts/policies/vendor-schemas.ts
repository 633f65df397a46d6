import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { formats } from '../../src/policy/formats.ts';
import { type Format } from '../../src/policy/format.ts';
import { profileEntries, profiles } from '../../src/policy/profiles.ts';
import { installed, type Proof } from '../../src/policy/proof.ts';
import { type ProvedServer } from './proved-server.ts';

/** Schemas that vendors publish, by the file name under which a folder of them holds each. */
const published = [
  { format: 'claude-code', file: 'claude-code-settings.json' },
  { format: 'gemini-settings', file: 'gemini-cli-settings.json' },
  { format: 'agentgateway', file: 'agentgateway-config.json' },
  { format: 'codex', file: 'codex-config.json' },
] as const;

/** A format with its vendor's schema. */
export interface Vendor {
  readonly format: Format;
  readonly validate: ValidateFunction;
}

const read = (language: Format['language'], text: string): unknown =>
  language === 'yaml' ? parseYaml(text) : language === 'toml' ? parseToml(text) : JSON.parse(text);

function compile(text: string): ValidateFunction {
  const schema = JSON.parse(text) as { $schema?: string };
  const Dialect = schema.$schema?.includes('2020-12') ? Ajv2020 : Ajv;
  const ajv = new Dialect({ strict: false, logger: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** The formats for which the folder holds a vendor's schema. */
export const vendors = (folder: string): Vendor[] =>
  published.flatMap(({ format: id, file }) => {
    const format = formats.find((one) => one.id === id);
    const path = join(folder, file);
    return format && existsSync(path) ? [{ format, validate: compile(readFileSync(path, 'utf8')) }] : [];
  });

/** Every profile of a server, installed, fits the vendor's schema; so do all of its snippets together. */
export function proveBySchema({ format, validate }: Vendor, { target, tools }: ProvedServer): Proof {
  const start = format.start(target);
  const names = tools.map(({ tool }) => tool);
  const texts = [
    ...profiles.map((profile) => installed(format, target, profileEntries(profile, tools))),
    format.merged(start, format.render(target, tools, 'tool'), target, names),
  ];
  const failures = texts.flatMap((text) => {
    if (validate(read(format.language, text))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${format.id}: ${instancePath} ${message ?? ''}`);
  });
  return { policies: texts.length, decisions: 0, failures };
}
