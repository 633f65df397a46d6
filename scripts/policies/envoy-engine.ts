import { parse as parseExpression } from '@marcbachmann/cel-js';
import { readEnvoyRoute } from '../../src/policy/envoy-route.ts';
import envoyAiGateway from '../../src/policy/formats/envoy-ai-gateway.ts';
import { profileEntries, profiles } from '../../src/policy/profiles.ts';
import { installed, type Proof } from '../../src/policy/proof.ts';
import { type PolicyEntry } from '../../src/policy/recommendation.ts';
import { callsOf, unlimited } from './conditioned-calls.ts';
import { type ProvedServer } from './proved-server.ts';

/** A request as the gateway shows it to rules; without parameters where it lists tools. */
interface Request {
  readonly backend: string;
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What the gateway makes of a route’s rules: the first that matches decides, then `defaultAction`. An expression that
 * cannot be evaluated matches nothing. Throws when one does not parse.
 */
export function celDecides(text: string): (request: Request) => boolean {
  const { rules = [], defaultAction = 'Deny' } = readEnvoyRoute(text).spec.securityPolicy?.authorization ?? {};
  const compiled = rules.map(({ cel = 'true', action = 'Allow' }) => ({ action, matches: parseExpression(cel) }));
  return ({ backend, tool, args }) => {
    const params = args === undefined ? null : { name: tool, arguments: args };
    const context = { request: { mcp: { method: 'tools/call', backend, tool, params } } };
    const first = compiled.find(({ matches }) => {
      try {
        return matches(context) === true;
      } catch {
        return false;
      }
    });
    return (first?.action ?? defaultAction) === 'Allow';
  };
}

/** A CEL library decides every profile of a server, and every snippet, as our own `evaluate` does; lists of tools too. */
export function proveEnvoy({ target, tools }: ProvedServer): Proof {
  const failures: string[] = [];
  let decisions = 0;
  const compare = (text: string, about: readonly PolicyEntry[]): void => {
    const byCel = celDecides(text);
    const decide = envoyAiGateway.evaluate(text, target);
    for (const entry of about)
      for (const args of callsOf(entry)) {
        const request = { backend: target.serverKey, tool: entry.tool };
        const { kind } = decide(entry.tool, args);
        decisions += 2;
        if (byCel({ ...request, args }) !== (kind === 'allow'))
          failures.push(`envoy: CEL decides otherwise about ${entry.tool}`);
        if (byCel({ ...request, args: undefined }) !== (kind !== 'hide'))
          failures.push(`envoy: CEL lists otherwise ${entry.tool}`);
        if (!byCel({ ...request, backend: 'another-backend', args })) failures.push('envoy: another backend is closed');
      }
  };
  for (const profile of profiles) {
    const entries = unlimited(profileEntries(profile, tools));
    compare(installed(envoyAiGateway, target, entries), entries);
  }
  const snippets = envoyAiGateway.render(target, unlimited(tools).slice(0, 20), 'tool');
  const names = tools.map(({ tool }) => tool);
  compare(envoyAiGateway.merged(envoyAiGateway.start(target), snippets, target, names), unlimited(tools).slice(0, 20));
  return { policies: profiles.length + 1, decisions, failures };
}
