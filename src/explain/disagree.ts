import { type Verdict } from '../classify/verdict.ts';
import { quoted } from './grammar.ts';

/** Longest address that browsers and GitHub take without cutting. */
const maxUrl = 6000;

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
    .slice(0, 8)
    .map(({ rule, field, text }) => `- ${rule} at ${field}: ${quoted(text, 80)}`);
  const body = [
    `Server: ${server}`,
    `Tool: ${tool}`,
    `Verdict: ${verdict.category}, ${verdict.risk} (confidence ${verdict.confidence.toFixed(2)})`,
    '',
    'Evidence:',
    ...evidence,
    '',
    'What I think is right, and the words of the definition that show it:',
    '',
  ].join('\n');
  const parameters = new URLSearchParams({ title: `Verdict of ${server}: ${tool}`, body: body.slice(0, maxUrl / 3) });
  return `${repository.replace(/\.git$|\/$/, '')}/issues/new?${parameters.toString()}`;
}
