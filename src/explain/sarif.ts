import { rules } from '../classify/rules.ts';
import { type Risk } from '../vocabulary.ts';
import { type PublishedVerdict } from './published-verdict.ts';

const levels: Readonly<Record<Risk, 'none' | 'note' | 'warning' | 'error'>> = {
  low: 'none',
  medium: 'note',
  high: 'warning',
  critical: 'error',
};

/** SARIF 2.1.0 log with one result per tool above low risk, located in the manifest (OASIS SARIF v2.1.0, §3.27). */
export function sarif(file: string, verdicts: readonly PublishedVerdict[]): object {
  const used = new Set(verdicts.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tool-risk-catalogue',
            rules: rules
              .filter(({ id }) => used.has(id))
              .map(({ id, title, why }) => ({ id, shortDescription: { text: title }, fullDescription: { text: why } })),
          },
        },
        results: verdicts.flatMap((verdict, index) => (verdict.risk === 'low' ? [] : [result(file, verdict, index)])),
      },
    ],
  };
}

const result = (file: string, { name, category, risk, evidence, rationale }: PublishedVerdict, index: number) => ({
  ...(evidence[0] && { ruleId: evidence[0].rule }),
  level: levels[risk],
  message: { text: `${name}: ${category}, ${risk} risk. ${rationale}` },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: file } },
      logicalLocations: [{ name, fullyQualifiedName: `/tools/${String(index)}`, kind: 'member' }],
    },
  ],
});
