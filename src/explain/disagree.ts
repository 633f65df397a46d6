import { type Verdict } from '../classify/verdict.ts';
import { quoted } from './grammar.ts';

/** Longest address that browsers and GitHub take without cutting. */
const maxUrl = 6000;

/** Characters that a query may hold as they are (RFC 3986, section 3.4), and that no form takes for its own. */
const plain = new Map(
  ['/', ':', ',', '(', ')', '@'].map((one) => [`%${one.charCodeAt(0).toString(16).toUpperCase()}`, one]),
);

/** A query without the escapes that it does not need: every tool's page carries one. */
const queryText = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(fields).toString().replace(/%[0-9A-F]{2}/g, (escaped) => plain.get(escaped) ?? escaped);

/**
 * Address of a new issue filled with the tool, the verdict, the rules and the words that decided; undefined when the
 * publisher names no GitHub repository.
 */
export function disagreeUrl(
  repository: string | undefined,
  server: string,
  tool: string,
  verdict: Verdict,
): string | undefined {
  if (!repository?.startsWith('https://github.com/')) return undefined;
  const evidence = verdict.evidence
    .slice(0, 2)
    .map(({ rule, field, text }) => `- ${rule} at ${field}: ${quoted(text, 80)}`);
  const body = [
    `Server: ${server}`,
    `Tool: ${tool}`,
    `Verdict: ${verdict.category}, ${verdict.risk} (confidence ${verdict.confidence.toFixed(2)})`,
    '',
    'Evidence:',
    ...evidence,
    '',
    'What is right, and the words that show it:',
    '',
  ].join('\n');
  const parameters = queryText({ title: `Verdict of ${server}: ${tool}`, body: body.slice(0, maxUrl / 3) });
  return `${repository.replace(/\.git$|\/$/, '')}/issues/new?${parameters}`;
}
