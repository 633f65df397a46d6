import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import { profiledTool } from '../explain/judged-entry.ts';
import { defaultTarget } from '../explain/policy-panel.ts';
import { type Format, type PolicyTarget } from '../policy/format.ts';
import { profileEntries, profiles, type ProfiledTool } from '../policy/profiles.ts';
import { installed, laterTool, proveMerges, proveProfiles } from '../policy/proof.ts';
import { underscored } from '../policy/tool-name.ts';
import { type ServerRecord } from '../record.ts';

/** Fails when a text is not in the syntax that its format names. */
const syntax: Readonly<Record<Format['language'], (text: string) => void>> = {
  json: (text) => void JSON.parse(text),
  toml: (text) => void parseToml(text),
  yaml: (text) => {
    for (const { errors } of parseAllDocuments(text)) for (const error of errors) throw error;
  },
  // Read by the format's own `evaluate`.
  text: () => undefined,
};

/**
 * Promises that policies of a server break in any of the formats: every text parses, and where names can be told apart every
 * tool gets the decision that its page shows, alone and beside the others.
 */
export function brokenPolicies(server: ServerRecord, asked: readonly Format[]): string[] {
  const target = defaultTarget(server);
  const tools = server.tools.map(profiledTool);
  const names = tools.map(({ tool }) => underscored(tool).toLowerCase());
  const isClear = new Set(names).size === names.length && !names.includes(laterTool);
  return asked.flatMap((format) => {
    const texts = profiles.map((profile) => installed(format, target, profileEntries(profile, tools)));
    for (const text of texts) syntax[format.language](text);
    return isClear ? disagreeing(format, target, tools) : [];
  });
}

/** Whether a format's texts do otherwise than its page says. One line whatever the tools are called, so that alike findings are one. */
const disagreeing = (format: Format, target: PolicyTarget, tools: readonly ProfiledTool[]): string[] => {
  const isWrong = [proveProfiles, proveMerges].some((prove) => prove(format, target, tools).failures.length > 0);
  return isWrong ? [`a policy for ${format.id} decides otherwise than its page says`] : [];
};
