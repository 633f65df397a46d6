import ts from 'typescript';
import { expect, test } from 'vitest';
import { knownClaims } from '../src/classify/known-claims.ts';
import { type Claim } from '../src/classify/rule.ts';
import { ruleTemplate } from './rule-template.ts';

/** What the compiler says of texts that stand in `src/classify/rules/` for it alone, under the project's own options. */
function complaints(texts: ReadonlyMap<string, string>): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { types: ['node'] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((file) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ].map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

test('the template of a rule compiles, for a claim of every kind', { timeout: 120_000 }, () => {
  const kinds = new Map([...knownClaims].map((claim) => [claim.split(':')[0], claim as Claim]));
  expect(kinds.size).toBeGreaterThan(4);
  const texts = [...kinds.values()].map(
    (claim, number) =>
      [`${process.cwd()}/src/classify/rules/made-up-${String(number)}.ts`, ruleTemplate(`made-up`, claim)] as const,
  );
  expect(complaints(new Map(texts))).toEqual([]);
});

test('and what does not compile would be told', { timeout: 120_000 }, () => {
  const file = `${process.cwd()}/src/classify/rules/made-up.ts`;
  const text = ruleTemplate('made-up', 'Destructive').replace("why: '',", '');
  expect(complaints(new Map([[file, text]]))).toEqual([expect.stringContaining("'why'")]);
});
