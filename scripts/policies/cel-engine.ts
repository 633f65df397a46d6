import { parse as parseExpression } from '@marcbachmann/cel-js';
import { parse } from 'yaml';
import agentgateway from '../../src/policy/formats/agentgateway.ts';
import { type PolicyEntry } from '../../src/policy/recommendation.ts';
import { profileEntries, profiles } from '../../src/policy/profiles.ts';
import { installed, type Proof } from '../../src/policy/proof.ts';
import { passingArguments } from '../../src/policy/sample-arguments.ts';
import { type ProvedServer } from './proved-server.ts';

interface Rule {
  readonly allows: boolean;
  readonly matches: (context: object) => boolean;
}

/** An expression that cannot be evaluated matches nothing, neither as `allow` nor as `deny`. */
function rule(one: Readonly<Record<string, string>>): Rule {
  const evaluate = parseExpression(one['allow'] ?? one['deny'] ?? '');
  const matches = (context: object): boolean => {
    try {
      return evaluate(context as Record<string, unknown>) === true;
    } catch {
      return false;
    }
  };
  return { allows: 'allow' in one, matches };
}

/** The rules of a configuration, as a CEL library reads them. Throws when an expression does not parse. */
export function celRules(text: string): readonly Rule[] {
  const config = parse(text) as { mcp: { policies: { mcpAuthorization: { rules: Record<string, string>[] } } } };
  return config.mcp.policies.mcpAuthorization.rules.map(rule);
}

/**
 * What agentgateway makes of its rules: a `deny` refuses; where there is an `allow`, one of them has to match. Arguments of
 * the call are no part of what rules see.
 */
export function allowed(rules: readonly Rule[], target: string, name: string): boolean {
  const context = { mcp: { tool: { target, name } } };
  const hit = rules.filter(({ matches }) => matches(context));
  return hit.every(({ allows }) => allows) && (hit.length > 0 || !rules.some(({ allows }) => allows));
}

/** A CEL library decides every profile of a server, and every snippet, as our own `evaluate` does. */
export function proveByCel({ target, tools }: ProvedServer): Proof {
  const failures: string[] = [];
  let decisions = 0;
  const compare = (text: string, about: readonly PolicyEntry[]): void => {
    const rules = celRules(text);
    const decide = agentgateway.evaluate(text, target);
    for (const entry of about)
      for (const args of [passingArguments(entry), {}]) {
        decisions += 1;
        if (allowed(rules, target.serverKey, entry.tool) !== (decide(entry.tool, args).kind === 'allow'))
          failures.push(`cel: decides otherwise about ${entry.tool}`);
      }
  };
  for (const profile of profiles) {
    const entries = profileEntries(profile, tools);
    compare(installed(agentgateway, target, entries), entries);
  }
  const names = tools.map(({ tool }) => tool);
  const snippets = agentgateway.render(target, tools, 'tool');
  compare(agentgateway.merged(agentgateway.start(target), snippets, target, names), tools);
  return { policies: profiles.length + 1, decisions, failures };
}
